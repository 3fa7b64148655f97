using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Contract;

public sealed class GatewayContractTests
{
    [Fact]
    public void Messages_are_signed_by_MD5_with_RSA_which_the_wire_calls_RSA()
    {
        var signature = LianLianGateway.Contract.Signature;

        Assert.Equal(("sign", "sign_type"), (signature.Field, signature.AlgorithmField));
        Assert.Equal([new AcceptedAlgorithm("RSA", SignatureAlgorithm.Of("md5-with-rsa"))], signature.Accepts);
        Assert.Null(signature.Absent);
    }

    [Fact]
    public void The_names_of_all_fields_are_known_for_the_sake_of_values_that_imitate_them()
    {
        var known = LianLianGateway.Contract.FieldNames;
        var carried = typeof(LianLianGateway)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(GatewayMessageAttribute)))
            .SelectMany(message => message.GetProperties())
            .Select(property => property.GetCustomAttribute<WireNameAttribute>()?.Name)
            .OfType<string>()
            .ToHashSet();

        Assert.Contains("money_order", carried);
        Assert.Contains("query_version", carried);
        Assert.Empty(carried.Except(known));
    }
}
