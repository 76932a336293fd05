using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>Makes a tape of the events of a document without anchors, whose keys are strings.</summary>
internal sealed class TapeRecorder(DocumentTape tape) : IYamlSink
{
    private readonly Stack<int> _open = new();

    public void StartMapping(SourceSpan span) => Start(TapeKind.Mapping, span);

    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => String(utf8, span);

    public void EndMapping(SourceSpan span) => End(span);

    public void StartSequence(SourceSpan span) => Start(TapeKind.Sequence, span);

    public void EndSequence(SourceSpan span) => End(span);

    public void Null(SourceSpan span) => Add(new TapeEntry { Kind = TapeKind.Null }, span);

    public void Boolean(bool value, SourceSpan span) => Add(new TapeEntry { Kind = value ? TapeKind.True : TapeKind.False }, span);

    public void Number(double value, SourceSpan span) => Add(new TapeEntry { Kind = TapeKind.Number, Number = value }, span);

    public void String(ReadOnlySpan<byte> utf8, SourceSpan span)
        => Add(new TapeEntry { Kind = TapeKind.String, Text = Encoding.UTF8.GetString(utf8) }, span);

    private void Start(TapeKind kind, SourceSpan span) => _open.Push(Add(new TapeEntry { Kind = kind, IsFlow = span.Length > 0 }, span));

    private void End(SourceSpan span)
    {
        ref var entry = ref tape[_open.Pop()];
        entry.End = span.End;
        entry.Next = tape.Count;
    }

    private int Add(TapeEntry entry, SourceSpan span)
    {
        entry.Start = span.Start;
        entry.End = span.End;
        return tape.Add(entry);
    }
}
