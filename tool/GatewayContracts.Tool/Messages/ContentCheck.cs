using System.Text;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Proofs;
using GatewayContracts.Tool.Contracts;

namespace GatewayContracts.Tool.Messages;

/// <summary>
/// Holds a message against fields and rules of its contract, by the proofs of the spec's own examples.
/// </summary>
internal static class ContentCheck
{
    /// <summary>
    /// Nothing for a body that cannot be read: that is reported with its signature. Nothing for an encrypted one
    /// either.
    /// </summary>
    public static IReadOnlyList<ContentFault> Of(SpecMessage message, ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body);
        if (
            !BodyReader.TryRead(message.Model.Encoding, text, out var all, out _)
            || EnclosedExample.Of(message.Model.Envelope, all, text).Fields is not { } fields
        )
        {
            return [];
        }

        var log = new FaultLog();
        var proof = new BodyProof(message.Model, message.Contract.For(message.Model), log);
        var received = proof.Receive(fields);
        proof.Check(received);
        return
        [
            .. log.Faults.Select(fault => new ContentFault(
                fault.Entry,
                fault.Because,
                IsRefused(fault, message, received)
            )),
        ];
    }

    // What is needed and cannot be represented is refused; what breaks a constraint, or is not needed, is drift.
    private static bool IsRefused(ExampleFault fault, SpecMessage message, ReceivedExample received)
    {
        if (fault.Kind is "ambiguous" or "missing")
        {
            return true;
        }

        return fault.Fields.Count > 0
            && message.Model.Fields.FirstOrDefault(field => field.WireName == fault.Fields[0]) is { } field
            && field is { Required: true, Signed: not SignedState.Unsigned }
            && (fault.Kind == "type" || (fault.Kind == "format" && IsUnreadable(field, message.Contract, received)));
    }

    private static bool IsUnreadable(FieldModel field, ContractModel contract, ReceivedExample received) =>
        received.Text(field.WireName) is { } text && !ValueFaults.IsReadable(field, text, contract.TimeZoneMinutes);
}
