using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>Hashes of the keys of all maps that are open, the innermost map's last.</summary>
/// <remarks>
/// Two keys of one hash are taken for equal, and the document is handed over: so no key is compared byte by byte, and who makes hashes
/// collide gains nothing. The number is bounded because each key is compared with all of its map.
/// </remarks>
internal struct OpenKeys()
{
    private const int Most = 1024;

    private ulong[] _hashes = ArrayPool<ulong>.Shared.Rent(Most);

    /// <summary>How many there are; where a map begins, and what <see cref="Close"/> wants at its end.</summary>
    public int Count { get; private set; }

    public readonly bool IsFull => Count == Most;

    /// <summary>Adds a key to the innermost map, unless it has one of the same hash.</summary>
    public bool TryAdd(ReadOnlySpan<byte> key, int mapStart)
    {
        var hash = Hash(key);
        if (_hashes.AsSpan(mapStart, Count - mapStart).Contains(hash))
        {
            return false;
        }

        _hashes[Count++] = hash;
        return true;
    }

    public void Close(int mapStart) => Count = mapStart;

    public void Return()
    {
        ArrayPool<ulong>.Shared.Return(_hashes);
        _hashes = [];
    }

    private static ulong Hash(ReadOnlySpan<byte> key)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)key.Length * Factor;
        for (; key.Length >= sizeof(ulong); key = key[sizeof(ulong)..])
        {
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(key)) * Factor, 29);
        }

        ulong rest = 0;
        foreach (var value in key)
        {
            rest = (rest << 8) | value;
        }

        return BitOperations.RotateLeft((hash ^ rest) * Factor, 29);
    }
}
