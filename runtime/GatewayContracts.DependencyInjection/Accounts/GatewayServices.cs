using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace GatewayContracts.DependencyInjection;

/// <summary>What a gateway's state needs of the application.</summary>
/// <param name="CreateOptions">Reads the settings again.</param>
/// <param name="Changes">Fire when settings or keys have to be loaded again.</param>
/// <param name="Source">The user's own source of keys, if there is one.</param>
/// <param name="Cipher">For encrypted messages; null if none is set.</param>
/// <param name="Root">Where relative paths of key files start.</param>
internal sealed record GatewayServices(
    Func<GatewayOptions> CreateOptions,
    IReadOnlyList<Func<IChangeToken?>> Changes,
    IKeySource? Source,
    SignatureBackend Backend,
    ICounterModeCipher? Cipher,
    string Root,
    TimeProvider Clock,
    ILogger Logger
);
