using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>All contracts of the repository, and valid messages of each.</summary>
internal static class Contracts
{
    private static readonly Dictionary<string, string> s_merchants = new(StringComparer.Ordinal)
    {
        ["LianLian"] = "201103171000000000",
        ["HeronPay"] = "SHOP0042",
        ["OtterCheckout"] = "OT00123456",
        ["PloverPay"] = "app_7f3a",
    };

    /// <summary>
    /// Every generated message; LianLian's specs are generated in this assembly too. Those of IbisPay travel in
    /// envelopes, around which not every byte is signed: they have tests of their own.
    /// </summary>
    public static IReadOnlyList<Type> Messages { get; } =
    [
        .. typeof(Contracts)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(GatewayMessageAttribute)) && type.Namespace != "IbisPay"),
    ];

    /// <summary>Every message with every algorithm that its gateway accepts.</summary>
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var type in Messages)
            {
                foreach (var algorithm in (string[])Run(typeof(Contracts), nameof(AlgorithmsOf), type)!)
                {
                    cases.Add(type.FullName!, algorithm);
                }
            }

            return cases;
        }
    }

    public static Parties PartiesOf<T>(string algorithm)
        where T : class, IMessage<T> => new(T.Contract.Signature, s_merchants[T.Contract.Gateway.Name], algorithm);

    /// <summary>The wire names of the fields that the account fills in.</summary>
    public static string[] FilledIn<T>()
        where T : class, IMessage<T> =>
        [
            T.Contract.Gateway.Merchant,
            .. new[] { T.Contract.Signature.Field, T.Contract.Signature.AlgorithmField }.OfType<string>(),
        ];

    /// <summary>Valid messages, and for a faulty one the smaller ones that are valid too.</summary>
    public static Arbitrary<T> Valid<T>(MerchantAccount sender)
        where T : class, IMessage<T>
    {
        var messages = MessageGenerator.Of(typeof(T), FilledIn<T>()).Select(message => (T)message).Where(IsValid);
        return Arb.From(messages, message => MessageGenerator.Smaller(message).Cast<T>().Where(IsValid));

        bool IsValid(T message) => SignedMessage.Validate(message, sender).Count == 0;
    }

    /// <summary>Calls a private generic method for a message that is known by name.</summary>
    public static object? Run(Type holder, string method, string message, params object[] arguments) =>
        Run(holder, method, Messages.Single(type => type.FullName == message), arguments);

    private static object? Run(Type holder, string method, Type message, params object[] arguments) =>
        holder
            .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(message)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static string[] AlgorithmsOf<T>()
        where T : class, IMessage<T> => [.. T.Contract.Signature.Accepts.Select(accepted => accepted.WireName)];
}
