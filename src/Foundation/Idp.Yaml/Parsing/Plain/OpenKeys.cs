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
        var rest = key;
        for (; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(rest)) * Factor, 29);
        }

        return BitOperations.RotateLeft((hash ^ Tail(key)) * Factor, 29);
    }

    // The last eight bytes or fewer; bytes that were read before may be among them.
    private static ulong Tail(ReadOnlySpan<byte> key) => key.Length switch
    {
        >= sizeof(ulong) => MemoryMarshal.Read<ulong>(key[^sizeof(ulong)..]),
        >= sizeof(uint) => ((ulong)MemoryMarshal.Read<uint>(key) << 32) | MemoryMarshal.Read<uint>(key[^sizeof(uint)..]),
        0 => 0,
        _ => ((ulong)key[0] << 16) | ((ulong)key[key.Length / 2] << 8) | key[^1],
    };
}
