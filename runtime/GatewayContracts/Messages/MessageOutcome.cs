using System.ComponentModel;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>What a message says of its request, by the codes that it has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageOutcome
{
    /// <param name="codes">The codes of the entries of the message's outcome, in their order.</param>
    /// <typeparam name="T">The response.</typeparam>
    public static OutcomeKind Of<T>(params IReadOnlyList<string?> codes)
        where T : class, IMessage<T>
    {
        var entries = T.Contract.Outcome!.Entries;
        return OutcomeJudge.Judge(entries, CodeOf).Kind;

        string? CodeOf(string field)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Field == field)
                {
                    return codes[i];
                }
            }

            return null;
        }
    }
}
