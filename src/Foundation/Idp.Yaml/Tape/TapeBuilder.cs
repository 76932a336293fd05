using Idp.Diagnostics;
using Idp.Yaml.Parsing;
using Idp.Yaml.Splitting;
using Idp.Yaml.Typing;

namespace Idp.Yaml.Tape;

/// <summary>Makes the tape of a document from what a parser finds in it, and refuses what the parser lets pass. Places are characters of the document.</summary>
internal sealed class TapeBuilder(
    SourceText source, CharacterMap text, DocumentDirectives directives, YamlReaderOptions options, List<Diagnostic> faults)
{
    private readonly Stack<OpenContainer> _open = new();
    private readonly AnchorTable _anchors = new(options);
    private readonly TagResolver _tags = new(directives);
    private readonly LayoutRules _layout = new(text.Text);

    public DocumentTape Tape { get; } = new(source, text.Text.Length);

    public void Scalar(NodePlace place, string value, ScalarForm form)
    {
        var (start, end) = _layout.Extent(place, value, form);
        var span = Span(start, end);
        if (span.Length > options.MaxScalarBytes)
        {
            throw Fault(YamlDiagnostics.ScalarTooLong, span, span.Length, options.MaxScalarBytes);
        }

        CheckLayout(start, end, form);
        var tag = Tag(place);
        var typed = ScalarTyping.Type(value, tag, form == ScalarForm.Plain, directives, out var fits);
        var isKept = !fits && options.KeepsUnknownTags;
        if (!fits && !isKept)
        {
            Report(YamlDiagnostics.UnknownTag, TagSpan(place), place.Tag);
        }

        var entry = new TapeEntry
        {
            Kind = typed.Kind,
            Number = typed.Number,
            Start = span.Start,
            End = span.End,
            Text = typed.Text ?? value,
            IsFlow = form != ScalarForm.Plain,
            IsMergeKey = ScalarTyping.IsMerge(value, tag, form == ScalarForm.Plain, directives.IsYaml11),
        };
        var index = Add(entry, place.Anchor);
        if (isKept)
        {
            Tape.SetTag(index, tag!);
        }
    }

    public void Start(NodePlace place, TapeKind kind, bool isFlow)
    {
        var start = _layout.ContentStart(place);
        var span = Span(start, isFlow ? start + 1 : start);
        if (_open.Count >= options.MaxDepth)
        {
            throw Fault(YamlDiagnostics.TooDeep, span, options.MaxDepth);
        }

        if (!isFlow && _layout.FindTabBefore(start) is { } tab)
        {
            Report(YamlDiagnostics.TabIndentation, Span(tab, tab + 1));
        }

        var tag = Tag(place);
        var isUnknown = tag is not (null or "!" or TagResolver.Core + "map" or TagResolver.Core + "seq");
        if (isUnknown && !options.KeepsUnknownTags)
        {
            Report(YamlDiagnostics.UnknownTag, TagSpan(place), place.Tag);
        }

        var index = Add(new TapeEntry { Kind = kind, IsFlow = isFlow, Start = span.Start, End = span.End }, place.Anchor);
        if (isUnknown && options.KeepsUnknownTags)
        {
            Tape.SetTag(index, tag!);
        }

        var column = isFlow ? _open.TryPeek(out var parent) ? parent.Column : -1 : _layout.ColumnOf(start);
        _open.Push(new OpenContainer(index, kind == TapeKind.Mapping, column)
        {
            FirstCharacter = start,
            IsOutermostFlow = isFlow && !IsInFlow,
        });
    }

    /// <param name="end">The character after the bracket; of no meaning for a block collection, which ends with its last value.</param>
    public void End(int end)
    {
        var closed = _open.Pop();
        ref var entry = ref Tape[closed.Index];
        entry.Next = Tape.Count;
        entry.End = entry.IsFlow ? text.ToByte(_layout.AfterBracket(end)) : Math.Max(closed.LastEnd, entry.Start);
        if (closed.IsOutermostFlow && _layout.FindShallowLine(closed.FirstCharacter, end, closed.Column + 1, mayClose: true) is { } shallow)
        {
            throw Fault(YamlDiagnostics.Syntax, Span(shallow, shallow), "a line inside brackets is indented less than what it belongs to", "Indent the line deeper than the key or '-' that it belongs to.");
        }

        if (!closed.IsComplete)
        {
            throw Fault(YamlDiagnostics.Syntax, entry.Span, "a key has no value", "Write 'key: value'.");
        }

        if (closed.HasUnusualKeys)
        {
            EffectivePairs.Settle(Tape, closed.Index, At, faults);
        }

        _anchors.Close(closed.Index, closed.Height);
        if (_open.TryPeek(out var parent))
        {
            parent.Height = Math.Max(parent.Height, closed.Height + 1);
            parent.LastEnd = entry.End;
        }
    }

    public void Alias(int start, int end, string name)
    {
        var span = Span(start, end);
        if (!_anchors.TryFind(name, out var target))
        {
            Report(YamlDiagnostics.UnknownAlias, span, name);
            Add(new TapeEntry { Kind = TapeKind.Null, Start = span.Start, End = span.End, Text = "*" + name, IsUnresolved = true }, anchor: null);
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

        Add(new TapeEntry { Kind = TapeKind.Alias, Start = span.Start, End = span.End, Target = target, Text = name }, anchor: null);
    }

    private bool IsInFlow => _open.TryPeek(out var parent) && Tape[parent.Index].IsFlow;

    private int Add(TapeEntry entry, string? anchor)
    {
        var index = Tape.Add(entry);
        if (anchor is not null)
        {
            _anchors.Define(anchor, index);
        }

        if (_open.TryPeek(out var parent))
        {
            parent.LastEnd = entry.End;
            if (parent.TakeChild(entry) && !options.AllowsDuplicateKeys && parent.FindEqualKey(Tape, index) is { } first)
            {
                Report(new Diagnostic(YamlDiagnostics.DuplicateKey, At(entry.Span), KeyText.Of(Tape, index))
                {
                    Related = [new RelatedLocation(At(Tape[first].Span), "first defined here")],
                });
            }
        }

        return index;
    }

    private void CheckLayout(int start, int end, ScalarForm form)
    {
        if (form == ScalarForm.Plain && start < end && "@`%|>,*".Contains(text.Text[start], StringComparison.Ordinal))
        {
            Report(YamlDiagnostics.ReservedStart, Span(start, start + 1), text.Text[start]);
        }

        var indent = _open.TryPeek(out var parent) ? parent.Column + 1 : 0;
        if (form == ScalarForm.Quoted && _layout.FindShallowLine(start, end, indent, mayClose: false) is { } shallow)
        {
            throw Fault(YamlDiagnostics.Syntax, Span(shallow, shallow), "a line inside quotes is indented less than the text that it continues", "Indent the line deeper than the key or '-' that it belongs to, or close the quotes.");
        }

        if (form != ScalarForm.Block && start < end && _layout.FindTabIndent(start, parent?.Column ?? 0) is { } tab && !IsInFlow)
        {
            Report(YamlDiagnostics.TabIndentation, Span(tab, tab + 1));
        }
    }

    private string? Tag(NodePlace place)
    {
        if (place.Tag is null)
        {
            return null;
        }

        var tag = _tags.Resolve(place.Tag, out var fault);
        if (fault is not null)
        {
            Report(YamlDiagnostics.BadTag, TagSpan(place), place.Tag, fault);
        }

        return tag;
    }

    private SourceSpan TagSpan(NodePlace place)
    {
        var at = text.Text.IndexOf(place.Tag!, place.Start, StringComparison.Ordinal);
        return Span(at, at + place.Tag!.Length);
    }

    private SourceSpan Span(int start, int end) => SourceSpan.FromBounds(text.ToByte(start), text.ToByte(Math.Max(start, end)));

    private SourceLocation At(SourceSpan span) => SourceLocation.In(source, span);

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments)
        => Report(new Diagnostic(descriptor, At(span), arguments));

    private void Report(Diagnostic diagnostic)
    {
        if (faults.Count < options.MaxDiagnostics)
        {
            faults.Add(diagnostic);
        }
        else if (diagnostic.Severity == DiagnosticSeverity.Error && !faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            // However many warnings there are, an error is not lost.
            faults[^1] = diagnostic;
        }
    }

    private DocumentFaultException Fault(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments)
        => new(new Diagnostic(descriptor, At(span), arguments));
}
