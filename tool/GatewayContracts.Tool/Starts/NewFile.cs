using System.Text;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Starts;

/// <summary>A file that the tool makes. What a person has written is never overwritten without being told to.</summary>
internal static class NewFile
{
    /// <exception cref="WrongUseException">It exists, or cannot be written.</exception>
    public static void Write(string path, string text, bool overwrite)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, overwrite ? FileMode.Create : FileMode.CreateNew);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            throw new WrongUseException($"{path} exists. Give another name or folder, or --force to overwrite it.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"{path} cannot be written: {problem.Message}");
        }
    }
}
