using Idp.Diagnostics;
using Idp.Yaml.Parsing;
using Idp.Yaml.Splitting;
using Idp.Yaml.Typing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Idp.Yaml.Tape;

/// <summary>Makes the tape of a document from parsing events, and refuses what the parser lets pass.</summary>
internal sealed class TapeBuilder(
    SourceText source, CharacterMap text, DocumentDirectives directives, YamlReaderOptions options, List<Diagnostic> faults)
{
    private readonly Stack<OpenContainer> _open = new();
    private readonly AnchorTable _anchors = new(options);
    private readonly TagResolver _tags = new(directives);

    public DocumentTape Tape { get; } = new(source);

    public void Scalar(Scalar scalar)
    {
        var (start, end) = Extent(scalar);
        if (end - start > options.MaxScalarBytes)
        {
            throw Fault(YamlDiagnostics.ScalarTooLong, SourceSpan.FromBounds(start, end), end - start, options.MaxScalarBytes);
        }

        var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        var entry = new TapeEntry { Start = start, End = end, IsFlow = !isPlain, Text = scalar.Value };
        var tag = Tag(scalar);
        var typed = ScalarTyping.Type(scalar.Value, tag, isPlain, directives.IsYaml11, out var fits);
        if (!fits)
        {
            Report(YamlDiagnostics.UnknownTag, TagSpan(scalar), scalar.Tag.Value);
        }

        entry.Kind = typed.Kind;
        entry.Number = typed.Number;
        Add(entry, scalar.Anchor);
    }

    public void Start(NodeEvent item, TapeKind kind, bool isFlow)
    {
        var depth = _open.Count + 1;
        var start = text.ToByte(ContentStart(item));
        if (depth > options.MaxDepth)
        {
            throw Fault(YamlDiagnostics.TooDeep, new SourceSpan(start, 0), options.MaxDepth);
        }

        if (Tag(item) is { } tag && tag is not ("!" or TagResolver.Core + "map" or TagResolver.Core + "seq"))
        {
            Report(YamlDiagnostics.UnknownTag, TagSpan(item), item.Tag.Value);
        }

        var index = Add(new TapeEntry { Kind = kind, IsFlow = isFlow, Start = start, End = start + (isFlow ? 1 : 0) }, item.Anchor);
        _open.Push(new OpenContainer(index, kind == TapeKind.Mapping));
    }

    public void End(ParsingEvent item)
    {
        var closed = _open.Pop();
        ref var entry = ref Tape[closed.Index];
        entry.Next = Tape.Count;

        // A block collection ends with its last value; the parser's own end is the next token's start.
        entry.End = entry.IsFlow ? text.ToByte(item.End.Index + 1) : Math.Max(closed.LastEnd, entry.Start);
        if (closed.HasUnusualKeys)
        {
            KeyText.MarkOverridden(Tape, closed.Index);
        }

        _anchors.Close(closed.Index, closed.Height);
        if (_open.TryPeek(out var parent))
        {
            parent.Height = Math.Max(parent.Height, closed.Height + 1);
            parent.LastEnd = entry.End;
        }
    }

    public void Alias(AnchorAlias alias)
    {
        var start = text.ToByte(alias.Start.Index);
        var span = SourceSpan.FromBounds(start, Math.Max(start, text.ToByte(alias.End.Index)));
        var name = alias.Value.Value;
        if (!_anchors.TryFind(name, out var target))
        {
            Report(YamlDiagnostics.UnknownAlias, span, name);
            target = Tape.Add(new TapeEntry { Kind = TapeKind.Null, Start = span.Start, End = span.End });
            Placed(target);
            return;
        }

        if (_anchors.Use(target, Tape) is { } excess)
        {
            throw Fault(YamlDiagnostics.ExcessiveAliases, span, name, excess);
        }

        var height = _anchors.HeightOf(target);
        if (_open.Count + height > options.MaxDepth)
        {
            throw Fault(YamlDiagnostics.TooDeep, span, options.MaxDepth);
        }

        if (_open.TryPeek(out var parent))
        {
            parent.Height = Math.Max(parent.Height, height + 1);
        }

        Add(new TapeEntry { Kind = TapeKind.Alias, Start = span.Start, End = span.End, Target = target, Text = name }, AnchorName.Empty);
    }

    private int Add(TapeEntry entry, AnchorName anchor)
    {
        var index = Tape.Add(entry);
        if (!anchor.IsEmpty)
        {
            _anchors.Define(anchor.Value, index);
        }

        Placed(index);
        return index;
    }

    private void Placed(int index)
    {
        if (!_open.TryPeek(out var parent))
        {
            return;
        }

        parent.LastEnd = Tape[index].End;
        if (parent.TakeChild(Tape[index].Kind) && parent.FindEqualKey(Tape, index) is { } first)
        {
            Report(new Diagnostic(YamlDiagnostics.DuplicateKey, At(Tape[index].Span), KeyText.Of(Tape, index))
            {
                Related = [new RelatedLocation(At(Tape[first].Span), "first defined here")],
            });
        }
    }

    /// <summary>Where a scalar stands, without its anchor and tag, and without the line ends after a block scalar.</summary>
    private (int Start, int End) Extent(Scalar scalar)
    {
        var start = ContentStart(scalar);
        var end = (int)scalar.End.Index;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            end = start + text.Text.AsSpan(start, end - start).TrimEnd("\r\n ").Length;
        }

        return (text.ToByte(start), text.ToByte(Math.Max(start, end)));
    }

    /// <summary>The first character of a value after its anchor and tag.</summary>
    private int ContentStart(NodeEvent item)
    {
        var at = (int)item.Start.Index;
        var properties = (item.Anchor.IsEmpty ? 0 : 1) + (item.Tag.IsEmpty ? 0 : 1);
        var limit = (int)Math.Max(item.Start.Index, item.End.Index);
        var characters = text.Text;
        for (; properties > 0 && at < characters.Length; properties--)
        {
            while (at < characters.Length && !char.IsWhiteSpace(characters[at]))
            {
                at++;
            }

            at = SkipBlanks(characters, at);
        }

        return item is Scalar ? Math.Min(at, limit) : at;
    }

    private static int SkipBlanks(string characters, int at)
    {
        while (at < characters.Length && (char.IsWhiteSpace(characters[at]) || characters[at] == '#'))
        {
            if (characters[at] == '#')
            {
                var newLine = characters.IndexOf('\n', at);
                at = newLine < 0 ? characters.Length : newLine;
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private string? Tag(NodeEvent item)
    {
        if (item.Tag.IsEmpty)
        {
            return null;
        }

        var tag = _tags.Resolve(item.Tag.Value, out var fault);
        if (fault is not null)
        {
            Report(YamlDiagnostics.BadTag, TagSpan(item), item.Tag.Value, fault);
        }

        return tag;
    }

    private SourceSpan TagSpan(NodeEvent item)
    {
        var written = item.Tag.Value;
        var at = text.Text.IndexOf(written, (int)item.Start.Index, StringComparison.Ordinal);
        return SourceSpan.FromBounds(text.ToByte(at), text.ToByte(at + written.Length));
    }

    private SourceLocation At(SourceSpan span) => SourceLocation.In(source, span);

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments)
        => Report(new Diagnostic(descriptor, SourceLocation.In(source, span), arguments));

    private void Report(Diagnostic diagnostic)
    {
        if (faults.Count < options.MaxDiagnostics)
        {
            faults.Add(diagnostic);
        }
    }

    private DocumentFaultException Fault(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments)
        => new(new Diagnostic(descriptor, SourceLocation.In(source, span), arguments));
}
