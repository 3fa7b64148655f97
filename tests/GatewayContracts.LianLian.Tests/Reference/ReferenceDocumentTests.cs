using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The pages in <c>docs</c> that are made from the specs are what the specs say.</summary>
public sealed class ReferenceDocumentTests
{
    [Fact]
    public void The_list_of_messages_is_that_of_the_specs() => Agree("lianlian.md", MessagesDocument.Write());

    [Fact]
    public void The_list_of_contradictions_is_that_of_the_specs() =>
        Agree("lianlian-contradictions.md", ContradictionsDocument.Write());

    [Fact]
    public void The_reference_is_that_of_the_specs() =>
        Agree("lianlian-reference.md", new ReferenceDocument(new EnglishWords()).Write());

    [Fact]
    public void The_reference_in_Chinese_is_that_of_the_specs() =>
        Agree("lianlian-reference.zh-CN.md", new ReferenceDocument(new ChineseWords()).Write());

    [Fact]
    public void Every_property_of_a_message_is_in_the_reference()
    {
        var missing =
            from message in ContractPage.All.SelectMany(page => page.Messages)
            from property in GeneratedProperty.Class(message.TypeName).GetProperties()
            let name = property.GetCustomAttribute<WireNameAttribute>()?.Name
            where name is not null && message.Fields.All(field => field.Name != name)
            select $"{message.TypeName}.{property.Name}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_type_and_method_that_the_list_names_is_there()
    {
        var assembly = typeof(LianLianClient).Assembly;
        var page = MessagesDocument.Write();
        var messages = assembly.GetTypes().Where(type => type.IsDefined(typeof(GatewayMessageAttribute)));
        var methods = typeof(LianLianClient)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

        Assert.All(messages, type => Assert.Contains($"`{type.Name}`", page, StringComparison.Ordinal));
        Assert.All(methods, method => Assert.Contains($"`{method.Name}`", page, StringComparison.Ordinal));
    }

    private static void Agree(string page, string expected)
    {
        if (Read(page) == expected)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, page);
        File.WriteAllText(received, expected);
        Assert.Fail($"The specs say something else. If that is meant, copy {received} over docs/{page}.");
    }

    private static string? Read(string page) => Embedded.TextOrNull("docs/" + page);
}
