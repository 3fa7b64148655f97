namespace GatewayContracts.Tool.Linting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as a build prints it.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
