using System.Collections.Immutable;
using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml.Splitting;

/// <summary>Finds the documents of a stream by its markers, without reading them, as npm <c>yaml</c> numbers them.</summary>
/// <remarks>
/// A marker is <c>---</c> or <c>...</c> in the first column with white space or nothing behind it: it ends whatever stands open,
/// quotes and flow collections too. Directives are only such before a document, at the start or after <c>...</c>.
/// Lines end at LF; a lone CR is no line end, as there.
/// </remarks>
internal sealed class DocumentSplitter(SourceText source, int maxDocuments, YamlSchema schema = YamlSchema.Core)
{
    private readonly List<DocumentSlice> _slices = [];
    private readonly List<Diagnostic> _pending = [];
    private readonly DirectiveState _directives = new(source, schema);
    private bool _atDirectives;
    private int _directiveAt;
    private int _documentStart = -1;
    private int _nextDashes = -1;
    private int _nextDots = -1;
    private DocumentDirectives _current = DocumentDirectives.Of(schema);

    /// <summary>Whether the limit cut the stream short; <see cref="CutAt"/> says where.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Where the first document that was left out begins.</summary>
    public int CutAt { get; private set; }

    public ImmutableArray<DocumentSlice> Split()
    {
        var utf8 = source.Utf8.Span;
        var line = 0;
        while (line < utf8.Length && !IsCut)
        {
            var newLine = utf8[line..].IndexOf((byte)'\n');
            var next = newLine < 0 ? utf8.Length : line + newLine + 1;
            Line(utf8, line, next);

            // Within a document only markers count, so no line needs a look of its own.
            line = _documentStart < 0 ? next : NextMarker(utf8, next);
        }

        if (!IsCut)
        {
            EndDocument(utf8.Length);
            EndStream();
        }

        return [.. _slices];
    }

    /// <summary>The first line from here that begins with three dashes or dots; it may still be none of the markers.</summary>
    private int NextMarker(ReadOnlySpan<byte> utf8, int line)
    {
        // Where the next ones are is kept until they are passed: else one kind of marker would be searched for again at each of the other.
        _nextDashes = _nextDashes < line ? IndexOfLine(utf8, line, "\n---"u8) : _nextDashes;
        _nextDots = _nextDots < line ? IndexOfLine(utf8, line, "\n..."u8) : _nextDots;
        return Math.Min(_nextDashes, _nextDots);
    }

    private static int IndexOfLine(ReadOnlySpan<byte> utf8, int line, ReadOnlySpan<byte> start)
    {
        // The line begins behind a line end; the first of a file is never looked for.
        var found = utf8[(line - 1)..].IndexOf(start);
        return found < 0 ? utf8.Length : line + found;
    }

    private void Line(ReadOnlySpan<byte> utf8, int start, int end)
    {
        if (_documentStart < 0)
        {
            if (utf8[start..end].StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            {
                start += 3;
            }

            if (start < end && utf8[start] == '%')
            {
                Directive(utf8, start, end);
                return;
            }

            if (IsBlankOrComment(utf8[start..end]))
            {
                return;
            }

            StartDocument(start, IsMarker(utf8[start..], (byte)'-'));
        }
        else if (IsMarker(utf8[start..], (byte)'-'))
        {
            EndDocument(start);
            StartDocument(start, isMarked: true);
        }

        if (!IsCut && IsMarker(utf8[start..], (byte)'.'))
        {
            EndDocument(start);
            AfterEnd(utf8, start + 3, end);
        }
    }

    private void Directive(ReadOnlySpan<byte> utf8, int start, int end)
    {
        var line = utf8[start..end];
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '#' && line[i - 1] is (byte)' ' or (byte)'\t')
            {
                line = line[..i];
                break;
            }
        }

        line = line.TrimEnd("\r\n \t"u8);
        if (_directives.Add(Encoding.UTF8.GetString(line), new SourceSpan(start, line.Length)) is { } fault)
        {
            _pending.Add(fault);
        }

        _atDirectives = true;
        _directiveAt = start;
    }

    private void StartDocument(int start, bool isMarked)
    {
        if (_slices.Count == maxDocuments)
        {
            IsCut = true;
            CutAt = start;
            return;
        }

        _documentStart = start;
        _current = _directives.ForDocument();
        if (_atDirectives && !isMarked)
        {
            _pending.Add(At(YamlDiagnostics.BadDirective, new SourceSpan(_directiveAt, 1), "directives end with a line '---'"));
        }

        _atDirectives = false;
    }

    private void EndDocument(int end)
    {
        if (_documentStart < 0 || IsCut)
        {
            return;
        }

        _slices.Add(new DocumentSlice(SourceSpan.FromBounds(_documentStart, end), _current, _pending.Count == 0 ? [] : [.. _pending]));
        _pending.Clear();
        _documentStart = -1;
    }

    // Only white space and a comment may stand behind '...'; anything else is a fault of the document that it ends.
    private void AfterEnd(ReadOnlySpan<byte> utf8, int start, int end)
    {
        if (!IsBlankOrComment(utf8[start..end]))
        {
            AddToLast([At(YamlDiagnostics.Syntax, SourceSpan.FromBounds(start, end), "after '...' the line must end", "Put what follows on a line of its own, after '---'.")]);
        }
    }

    // Faults of directives that no document follows are the last document's, if there is one.
    private void EndStream()
    {
        if (_pending.Count > 0)
        {
            AddToLast([.. _pending]);
        }
    }

    private void AddToLast(ImmutableArray<Diagnostic> faults)
    {
        if (_slices.Count > 0)
        {
            _slices[^1] = _slices[^1] with { Faults = _slices[^1].Faults.AddRange(faults) };
        }
    }

    private Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments)
        => new(descriptor, SourceLocation.In(source, span), arguments);

    private static bool IsMarker(ReadOnlySpan<byte> rest, byte sign)
        => rest.Length >= 3 && rest[0] == sign && rest[1] == sign && rest[2] == sign
            && (rest.Length == 3 || rest[3] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');

    private static bool IsBlankOrComment(ReadOnlySpan<byte> line)
    {
        var rest = line.TrimStart(" \t"u8);
        return rest.IsEmpty || rest[0] is (byte)'#' or (byte)'\n' || rest.SequenceEqual("\r\n"u8);
    }
}
