using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Messages;

/// <summary>The bytes of a message, as they are: a file's, or standard input's.</summary>
internal static class MessageInput
{
    public const string StandardInput = "-";

    private const int MostBytes = 16 << 20;

    /// <exception cref="WrongUseException">There is no such file, or far more than a message in it.</exception>
    public static byte[] Read(string given, Terminal terminal)
    {
        if (given == StandardInput && terminal.InIsTerminal)
        {
            terminal.Error.WriteLine("Reading from the terminal; end with Ctrl+D (on Windows Ctrl+Z and Enter).");
        }

        try
        {
            using var input = given == StandardInput ? terminal.OpenInput() : File.OpenRead(terminal.PathOf(given));
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MostBytes)
                {
                    throw new WrongUseException($"{Name(given)} is larger than any message ({MostBytes >> 20} MiB).");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new WrongUseException($"{given} does not exist. Give the message's file, or - for standard input.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException(
                $"{Name(given)} cannot be read ({problem.GetType().Name}). Give the message's file, or - for standard "
                    + "input."
            );
        }
    }

    private static string Name(string given) => given == StandardInput ? "Standard input" : given;
}
