using System.Text;

namespace GatewayContracts.Language.Tests;

/// <summary>Why bodies are refused that nobody signed; the three messages are compiled once.</summary>
internal static class Strict
{
    private static readonly Lazy<System.Reflection.Assembly> Messages = new(() =>
    {
        static string Note(string name) =>
            Specs.Note("a: { type: String }").Replace("contract: Note", $"contract: {name}", StringComparison.Ordinal)
            + $"\nnotification: {{ encoding: {name.ToLowerInvariant()} }}";
        return Emitted.Assembly(Compiled.Compile(Specs.Files(Specs.Plum(), Note("Json"), Note("Form"), Note("Xml"))));
    });

    public static string Json(string body) =>
        Fault("Json", body, new WireLimits { MaximumBytes = 26, MaximumDepth = 3 });

    public static string Form(string body) => Fault("Form", body, new WireLimits { MaximumBytes = 20 });

    public static string Xml(string body) => Fault("Xml", body, new WireLimits { MaximumBytes = 90 });

    /// <param name="body">UTF-8, with single bytes written as \xFF.</param>
    private static string Fault(string message, string body, WireLimits limits)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\' && body[i + 1] == 'x')
            {
                bytes.Add(Convert.ToByte(body.Substring(i + 2, 2), 16));
                i += 3;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(body, i, 1));
            }
        }

        var open = typeof(Lab)
            .GetMethods()
            .Single(method =>
                method.Name == nameof(Lab.Fault) && method.GetParameters()[0].ParameterType == typeof(byte[])
            );
        return (string)
            open.MakeGenericMethod(Messages.Value.GetType("Plum." + message)!).Invoke(null, [bytes.ToArray(), limits])!;
    }
}
