namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The end of a path: the file's name, with as many folders as it takes to know it from the file in which the message
/// stands.
/// </summary>
internal static class PathEnd
{
    public static string Of(string path, string told)
    {
        var parts = path.Split('/', '\\');
        var others = told.Split('/', '\\');
        var count = 1;
        while (
            count < parts.Length
            && count < others.Length
            && parts[parts.Length - count] == others[others.Length - count]
        )
        {
            count++;
        }

        return string.Join("/", parts.Skip(parts.Length - count));
    }
}
