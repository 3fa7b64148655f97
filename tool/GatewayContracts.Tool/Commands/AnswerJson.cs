using System.Text.Json.Serialization;
using GatewayContracts.Tool.Doctoring;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Linting;
using GatewayContracts.Tool.Messages;

namespace GatewayContracts.Tool.Commands;

/// <summary>The shapes of all answers in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(DoctorAnswer))]
[JsonSerializable(typeof(EvidenceAnswer))]
[JsonSerializable(typeof(ExplainAnswer))]
[JsonSerializable(typeof(KeysAnswer))]
[JsonSerializable(typeof(LintAnswer))]
[JsonSerializable(typeof(SignAnswer))]
[JsonSerializable(typeof(SigningAnswer))]
[JsonSerializable(typeof(VerifyAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
