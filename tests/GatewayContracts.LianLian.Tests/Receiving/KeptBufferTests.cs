using System.Buffers;
using System.Text;

namespace GatewayContracts.LianLian.Tests.Receiving;

/// <summary>
/// A thread keeps the buffers of a message for its next one. No message sees what another left in them, and the text of
/// a signature, which is read from the body when somebody asks, is the one received.
/// </summary>
public sealed class KeptBufferTests
{
    [Fact]
    public void The_signature_is_the_text_received_however_late_it_is_asked_for()
    {
        var body = SignedByHand.Body(Messages.Notification());
        var first = Receive.Notification(body).Accepted();
        Receive.Notification(SignedByHand.Body(Messages.Notification().With(("no_order", "another")))).Accepted();
        Assert.Equal(first.Signature, first.Message.Sign);
        Assert.Contains($"\"{first.Message.Sign}\"", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
        Assert.Equal(first.Message, Receive.Notification(body).Accepted().Message);
        Assert.Equal("x", (first.Message with { Sign = "x" }).Sign);
        Assert.Null((first.Message with { Sign = null }).Sign);
    }

    [Fact]
    public void An_escaped_signature_is_the_same()
    {
        var plain = Encoding.UTF8.GetString(SignedByHand.Body(Messages.Notification()));
        var signature = Receive.Notification(Encoding.UTF8.GetBytes(plain)).Accepted().Message.Sign!;
        var escaped = plain.Replace(
            signature,
            string.Concat(signature.Select(unit => $"\\u{(int)unit:x4}")),
            StringComparison.Ordinal
        );
        Assert.Equal(signature, Receive.Notification(Encoding.UTF8.GetBytes(escaped)).Accepted().Message.Sign);
    }

    [Fact]
    public void A_body_in_memory_of_another_kind_is_read_alike()
    {
        var body = SignedByHand.Body(Messages.Notification());
        using MemoryManager<byte> memory = new NativeBytes(body);
        var opened = Receive.Notification(memory.Memory).Accepted();
        Assert.Equal(Receive.Notification(body).Accepted().Message, opened.Message);
    }

    [Fact]
    public void A_message_may_be_opened_while_another_is()
    {
        var outer = SignedByHand.Body(Messages.Notification().With(("no_order", "outer")));
        var inner = SignedByHand.Body(Messages.Notification().With(("no_order", "inner"), ("info_order", "inside")));
        for (var depth = 0; depth < 4; depth++)
        {
            var accounts = new NestedAccounts(inner, depth);
            var opened = SignedMessage.Open<PaymentNotification>(outer, accounts).Accepted();
            Assert.Equal("outer", opened.Message.NoOrder);
            Assert.Equal(Enumerable.Repeat("inner", depth), accounts.Opened);
            Assert.Contains("no_order=outer", opened.SignString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_an_exception_leaves_behind_is_not_in_the_next_message()
    {
        var body = SignedByHand.Body(Messages.Notification());
        for (var i = 0; i < 3; i++)
        {
            Assert.Throws<InvalidOperationException>(() =>
                SignedMessage.Open<PaymentNotification>(body, new FailingAccounts())
            );
            var opened = Receive.Notification(SignedByHand.Body(Messages.Notification().With(("info_order", null))));
            Assert.Null(opened.Accepted().Message.InfoOrder);
        }
    }

    [Fact]
    public void A_long_message_leaves_nothing_to_a_short_one()
    {
        var message = Messages.Notification();
        for (var i = 0; i < 900; i++)
        {
            message[$"stranger_{i}"] = new string('x', 50);
        }

        var large = SignedByHand.Body(message);
        var small = SignedByHand.Body(Messages.Notification());
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(900, Receive.Notification(large).Accepted().UnknownFields.Count);
            Assert.Empty(Receive.Notification(small).Accepted().UnknownFields);
        }
    }

    // Opens another message while it is asked for the account of one.
    private sealed class NestedAccounts(byte[] inner, int depth) : IMerchantAccounts
    {
        public List<string> Opened { get; } = [];

        public MerchantAccount? Find(string? merchant)
        {
            if (Opened.Count < depth)
            {
                Opened.Add("");
                var at = Opened.Count - 1;
                Opened[at] = SignedMessage.Open<PaymentNotification>(inner, this).Accepted().Message.NoOrder;
            }

            return Parties.MerchantAccount;
        }
    }

    private sealed class FailingAccounts : IMerchantAccounts
    {
        public MerchantAccount? Find(string? merchant) => throw new InvalidOperationException("No store of accounts.");
    }

    // Memory that no array stands behind.
    private sealed class NativeBytes(byte[] bytes) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() { }

        protected override void Dispose(bool disposing) { }
    }
}
