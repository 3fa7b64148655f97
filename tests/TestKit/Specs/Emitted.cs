using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit;

/// <summary>Compiled code as an assembly, to run or to refer to. Throws where the code does not compile.</summary>
internal static class Emitted
{
    public static Assembly Assembly(CSharpCompilation compilation) =>
        System.Reflection.Assembly.Load(Image(compilation));

    public static MetadataReference Reference(CSharpCompilation compilation) =>
        MetadataReference.CreateFromImage(Image(compilation));

    private static byte[] Image(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
    }
}
