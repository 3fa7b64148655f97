using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Contract;

public sealed class GatewayContractTests
{
    [Fact]
    public void Messages_are_signed_by_MD5_with_RSA_which_the_wire_calls_RSA()
    {
        var signature = LianLianGateway.Contract.Signature;

        Assert.Equal(("sign", "sign_type"), (signature.Field, signature.AlgorithmField));
        Assert.Equal([new AcceptedAlgorithm("RSA", SignatureAlgorithm.Md5WithRsa)], signature.Accepts);
        Assert.Null(signature.Absent);
    }

    [Fact]
    public void The_names_of_all_fields_are_known_for_the_sake_of_values_that_imitate_them() => Assert.Equal(
        [
            "acct_name", "bank_code", "bank_name", "card_no", "dt_order", "id_no", "id_type", "info_order", "memo", "money_order", "no_agree", "no_order",
            "oid_partner", "oid_paybill", "pay_type", "query_version", "result_pay", "ret_code", "ret_msg", "settle_date", "sign", "sign_type", "user_id",
        ],
        LianLianGateway.Contract.FieldNames.Order(StringComparer.Ordinal));
}
