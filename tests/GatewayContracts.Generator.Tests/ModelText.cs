using System.Collections;
using System.Globalization;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Tests;

/// <summary>A model written out: every property that says something, members indented.</summary>
internal static class ModelText
{
    public static string Of(object model)
    {
        var text = new StringBuilder();
        Write(text, model, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object record, int depth)
    {
        foreach (
            var property in record.GetType().GetProperties().Where(property => property.Name != "EqualityContract")
        )
        {
            var value = property.GetValue(record);
            if (IsNothing(value))
            {
                continue;
            }

            text.Append(' ', depth * 2).Append(property.Name).Append(':');
            Value(text, value!, depth);
        }
    }

    private static void Value(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case string or bool or Enum or FieldFormat or IFormattable:
                text.Append(' ').Append(Convert.ToString(value, CultureInfo.InvariantCulture)!.TrimEnd()).Append('\n');
                break;
            case IEnumerable items when items.Cast<object>().All(item => item is string or IFormattable):
                text.Append(' ')
                    .AppendJoin(
                        " | ",
                        items.Cast<object>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture))
                    )
                    .Append('\n');
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                {
                    text.Append(' ', (depth * 2) + 2).Append("-\n");
                    Write(text, item, depth + 2);
                }

                break;
            default:
                text.Append('\n');
                Write(text, value, depth + 1);
                break;
        }
    }

    private static bool IsNothing(object? value) =>
        value switch
        {
            null or false or "" => true,
            Enum word => Convert.ToInt32(word, CultureInfo.InvariantCulture) == 0 && word is not FieldKind,
            IEnumerable items and not string => !items.Cast<object>().Any(),
            _ => false,
        };
}
