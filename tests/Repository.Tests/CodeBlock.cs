namespace Repository.Tests;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="FirstLine">The line of the file, from 1, that its first line stands on.</param>
internal sealed record CodeBlock(string Language, int FirstLine, string[] Lines);
