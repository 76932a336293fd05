using System.Buffers;
using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>Gives the values of a tape to a sink, with aliases replaced by what they name.</summary>
internal sealed class TapePlayer(DocumentTape tape, IYamlSink sink, CancellationToken cancellationToken) : IDisposable
{
    private const int ValuesPerCancellationCheck = 1024;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(256);
    private int _values;

    public void Play()
    {
        if (tape.Count > 0)
        {
            Value(0, tape[0].Span);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    // Recursion is bounded: the builder refused what nests deeper than YamlReaderOptions.MaxDepth, aliases followed.
    private void Value(int index, SourceSpan span)
    {
        if (++_values % ValuesPerCancellationCheck == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        index = tape.Resolve(index);
        var entry = tape[index];
        switch (entry.Kind)
        {
            case TapeKind.Null:
                sink.Null(span);
                break;
            case TapeKind.True or TapeKind.False:
                sink.Boolean(entry.Kind == TapeKind.True, span);
                break;
            case TapeKind.Number:
                sink.Number(entry.Number, span);
                break;
            case TapeKind.String:
                sink.String(Utf8(entry.Text!), span);
                break;
            case TapeKind.Mapping:
                sink.StartMapping(StartOf(entry, span));
                foreach (var (key, value) in tape.PairsOf(index))
                {
                    sink.Key(Utf8(KeyText.Of(tape, key)), tape[key].Span);
                    Value(value, tape[value].Span);
                }

                sink.EndMapping(EndOf(entry, span));
                break;
            default:
                sink.StartSequence(StartOf(entry, span));
                for (var item = index + 1; item < entry.Next; item = tape[item].Next)
                {
                    Value(item, tape[item].Span);
                }

                sink.EndSequence(EndOf(entry, span));
                break;
        }
    }

    private static SourceSpan StartOf(in TapeEntry entry, SourceSpan span)
        => span != entry.Span ? span : new SourceSpan(span.Start, entry.IsFlow ? 1 : 0);

    private static SourceSpan EndOf(in TapeEntry entry, SourceSpan span)
        => span != entry.Span || !entry.IsFlow ? new SourceSpan(span.End, 0) : new SourceSpan(span.End - 1, 1);

    private ReadOnlySpan<byte> Utf8(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length < most)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(most);
        }

        return _buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer));
    }
}
