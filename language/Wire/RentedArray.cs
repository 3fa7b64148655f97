using System.Buffers;

namespace GatewayContracts.Language;

/// <summary>Arrays of the shared pool, where an empty one is none.</summary>
internal static class RentedArray
{
    /// <summary>Gives an array back. What it held has to be wiped before, where it may tell something.</summary>
    public static void GiveBack<TItem>(ref TItem[] rented)
    {
        if (rented.Length > 0)
        {
            ArrayPool<TItem>.Shared.Return(rented);
        }

        rented = [];
    }
}
