namespace OrderLifecycle;

/// <summary>Prints what happens, for a person to read.</summary>
internal static class Story
{
    public static void Title(string text) => Console.WriteLine($"\n{text}");

    public static void Line(string label, string text) => Console.WriteLine($"  {label, -20}{text}");
}
