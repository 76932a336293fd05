using System.Buffers;
using Idp.Diagnostics;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>The events of a document that is still being read: a sink is given nothing until the last byte was understood.</summary>
/// <remarks>Texts stay in the source wherever they stand there as they read. The arrays are lent by the shared pool: give them back.</remarks>
internal struct EventTape()
{
    private const int FirstEntries = 128;
    private const int FirstBytes = 1024;
    private const int EventsPerCancellationCheck = 1024;

    private EventEntry[] _entries = ArrayPool<EventEntry>.Shared.Rent(FirstEntries);
    private byte[] _rewritten = [];
    private int _count;

    /// <summary>The byte after the last value.</summary>
    public readonly int LastEnd => _entries[_count - 1].End;

    /// <summary>The length of the rewritten texts.</summary>
    public int RewrittenLength { get; private set; }

    public void Add(EventKind kind, int start, int end)
    {
        ref var entry = ref Next();
        entry.Kind = kind;
        entry.Start = start;
        entry.End = end;
    }

    public void AddText(EventKind kind, int start, int end, int first, int length, bool isRewritten)
    {
        ref var entry = ref Next();
        entry.Kind = kind;
        entry.IsRewritten = isRewritten;
        entry.Start = start;
        entry.End = end;
        entry.First = first;
        entry.Second = length;
    }

    public void AddNumber(double value, int start, int end)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        AddText(EventKind.Number, start, end, (int)(bits >> 32), (int)bits, isRewritten: false);
    }

    /// <summary>Adds to the rewritten texts.</summary>
    public void Rewrite(ReadOnlySpan<byte> text) => text.CopyTo(Extend(text.Length));

    /// <summary>Adds a byte to the rewritten texts, several times.</summary>
    public void Rewrite(byte value, int count = 1) => Extend(count).Fill(value);

    /// <summary>Shortens the rewritten texts.</summary>
    public void CutRewritten(int length) => RewrittenLength = length;

    public readonly ReadOnlySpan<byte> Rewritten(int from) => _rewritten.AsSpan(from, RewrittenLength - from);

    /// <summary>The text of the last key or string.</summary>
    public readonly ReadOnlySpan<byte> LastText(ReadOnlySpan<byte> source) => Text(source, _entries[_count - 1]);

    public readonly void Play(ReadOnlySpan<byte> source, IYamlSink sink, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _count; i++)
        {
            if (i % EventsPerCancellationCheck == EventsPerCancellationCheck - 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var entry = ref _entries[i];
            var span = SourceSpan.FromBounds(entry.Start, entry.End);
            switch (entry.Kind)
            {
                case EventKind.StartMapping:
                    sink.StartMapping(span);
                    break;
                case EventKind.Key:
                    sink.Key(Text(source, entry), span);
                    break;
                case EventKind.EndMapping:
                    sink.EndMapping(span);
                    break;
                case EventKind.StartSequence:
                    sink.StartSequence(span);
                    break;
                case EventKind.EndSequence:
                    sink.EndSequence(span);
                    break;
                case EventKind.Null:
                    sink.Null(span);
                    break;
                case EventKind.True or EventKind.False:
                    sink.Boolean(entry.Kind == EventKind.True, span);
                    break;
                case EventKind.Number:
                    sink.Number(BitConverter.Int64BitsToDouble(((long)entry.First << 32) | (uint)entry.Second), span);
                    break;
                default:
                    sink.String(Text(source, entry), span);
                    break;
            }
        }
    }

    public void Return()
    {
        ArrayPool<EventEntry>.Shared.Return(_entries);
        _entries = [];
        if (_rewritten.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_rewritten);
            _rewritten = [];
        }
    }

    private readonly ReadOnlySpan<byte> Text(ReadOnlySpan<byte> source, in EventEntry entry)
        => (entry.IsRewritten ? _rewritten : source).Slice(entry.First, entry.Second);

    private ref EventEntry Next()
    {
        if (_count == _entries.Length)
        {
            Grow(ref _entries, _count * 2);
        }

        return ref _entries[_count++];
    }

    private Span<byte> Extend(int length)
    {
        var start = RewrittenLength;
        if (_rewritten.Length - start < length)
        {
            Grow(ref _rewritten, Math.Max(FirstBytes, Math.Max(start + length, _rewritten.Length * 2)));
        }

        RewrittenLength += length;
        return _rewritten.AsSpan(start, length);
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan().CopyTo(larger);
        if (array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(array);
        }

        array = larger;
    }
}
