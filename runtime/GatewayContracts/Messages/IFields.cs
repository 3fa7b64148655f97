using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>A generated class whose members travel as fields: a message, or an object inside one.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFields<TSelf>
    where TSelf : class, IFields<TSelf>
{
    /// <summary>Reads an instance; null when the reader found fields missing or malformed.</summary>
    static abstract TSelf? Read(FieldReader reader);

    /// <summary>Reports every violation of the spec.</summary>
    void Check(MessageCheck check);

    /// <summary>Writes the fields in the docs' order; absent ones are left out.</summary>
    void WriteFields(FieldWriter output);
}
