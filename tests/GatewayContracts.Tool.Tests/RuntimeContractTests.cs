extern alias generator;

using System.Collections;
using System.Reflection;
using System.Text;
using GatewayContracts.Metadata;
using GatewayContracts.Tool.Contracts;

namespace GatewayContracts.Tool.Tests;

/// <summary>What the tool makes of a spec at run time is what the generator makes of it at compile time.</summary>
public sealed class RuntimeContractTests
{
    // Checks of an account's id and states of an event are code, and no command of the tool has a use for them. The
    // rest follows from what is compared, and is made when it is first asked for.
    private static readonly string[] s_leftOut =
    [
        "CheckMerchant",
        "State",
        "Names",
        "Unstated",
        "Scope",
        "MerchantName",
    ];

    public static TheoryData<string> Messages =>
        [.. typeof(RuntimeContractTests).Assembly.GetTypes().Where(IsMessage).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Is_what_is_generated(string type)
    {
        var contract = Type.GetType(type)!.GetCustomAttribute<GatewayMessageAttribute>()!.Contract;
        var generated = GeneratedOf(Type.GetType(type)!);
        var file = Specs()
            .Single(spec =>
                File.ReadLines(spec).Contains($"contract: {contract}")
                && File.ReadLines(spec).Contains($"gateway: {generated.Gateway.Name}")
            );
        var made = Enumerable
            .Range(0, 3)
            .Select(role => MadeOf(file, role))
            .Single(made => made?.Name == generated.Name);

        Assert.Equal(Written(generated), Written(made));
    }

    [Fact]
    public void There_are_messages_of_every_kind()
    {
        Assert.True(Messages.Count > 15, $"{Messages.Count}");
        Assert.True(Specs().Count() > 10);
    }

    private static bool IsMessage(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMessage<>));

    private static IEnumerable<string> Specs() =>
        Directory.EnumerateFiles(
            Path.Combine(AppContext.BaseDirectory, "Specs"),
            "*.contract.yaml",
            SearchOption.AllDirectories
        );

    private static MessageContract GeneratedOf(Type type) =>
        (MessageContract)
            typeof(RuntimeContractTests)
                .GetMethod(nameof(ContractOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, null)!;

    private static MessageContract ContractOf<T>()
        where T : class, IMessage<T> => T.Contract;

    private static MessageContract? MadeOf(string file, int role)
    {
        try
        {
            return SpecLibrary
                .Message(file, [], (generator::GatewayContracts.Generator.Model.MessageRole)role, isSent: false)
                .Runtime;
        }
        catch (Terminals.WrongUseException)
        {
            return null;
        }
    }

    private static string Written(object? value)
    {
        var text = new StringBuilder();
        Write(value, "", text);
        return text.ToString();
    }

    private static void Write(object? value, string path, StringBuilder text)
    {
        switch (value)
        {
            case null or string or bool or Enum or int or TimeSpan:
                text.Append(path).Append(" = ").Append(value ?? "null").Append('\n');
                break;
            case SignatureAlgorithm algorithm:
                text.Append(path).Append(" = ").Append(algorithm).Append('\n');
                break;
            case IDictionary table:
                foreach (var key in table.Keys.Cast<object>().OrderBy(key => key.ToString(), StringComparer.Ordinal))
                {
                    Write(table[key], $"{path}[{key}]", text);
                }

                break;
            case IEnumerable list:
                var place = 0;
                foreach (var item in list is ISet<string> set ? set.Order(StringComparer.Ordinal) : list)
                {
                    Write(item, $"{path}[{place++}]", text);
                }

                break;
            // What the runtime keeps beside, to be quick, follows from the rest.
            case not null
                when value.GetType().Namespace?.StartsWith("GatewayContracts", StringComparison.Ordinal) != true:
                break;
            default:
                var fields = value
                    .GetType()
                    .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
                foreach (
                    var field in fields.Where(field =>
                        !s_leftOut.Any(name => field.Name.Contains($"<{name}>", StringComparison.Ordinal))
                    )
                )
                {
                    Write(field.GetValue(value), $"{path}.{field.Name}", text);
                }

                break;
        }
    }
}
