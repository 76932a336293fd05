using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>Writes values as block YAML 1.2 in one canonical form: two spaces a level, LF, no line folded.</summary>
/// <remarks>
/// What it writes reads back as the same values. Strings that another type, YAML 1.1 included, could claim are quoted;
/// strings of several lines are literal blocks where that keeps them whole. Takes spans as any sink and ignores them. Not thread-safe.
/// </remarks>
public sealed class YamlWriter : IYamlSink
{
    private readonly TextWriter _output;
    private readonly Stack<Level> _levels = new();
    private bool _isFirstDocument = true;

    /// <summary>Writes to <paramref name="output"/>, which is neither flushed nor closed.</summary>
    public YamlWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <inheritdoc/>
    public void StartMapping(SourceSpan span) => Start(isMapping: true);

    /// <inheritdoc/>
    public void EndMapping(SourceSpan span) => End("{}");

    /// <inheritdoc/>
    public void StartSequence(SourceSpan span) => Start(isMapping: false);

    /// <inheritdoc/>
    public void EndSequence(SourceSpan span) => End("[]");

    /// <inheritdoc/>
    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span)
    {
        var level = _levels.Peek();
        BeginItem(level);
        var key = ScalarText.OneLine(Encoding.UTF8.GetString(utf8));

        // An implicit key ends within 1024 characters.
        level.IsExplicitKey = key.Length > 1000;
        _output.Write(level.IsExplicitKey ? "? " + key : key);
        if (level.IsExplicitKey)
        {
            NewLine(level.Indent);
        }

        _output.Write(':');
    }

    /// <inheritdoc/>
    public void Null(SourceSpan span) => Scalar("null");

    /// <inheritdoc/>
    public void Boolean(bool value, SourceSpan span) => Scalar(value ? "true" : "false");

    /// <inheritdoc/>
    public void Number(double value, SourceSpan span) => Scalar(ScalarText.Of(value));

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> utf8, SourceSpan span)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (!ScalarText.FitsLiteral(text))
        {
            Scalar(ScalarText.OneLine(text));
            return;
        }

        BeginValue(isInline: true);
        var indent = _levels.TryPeek(out var parent) ? parent.Indent + 2 : 2;
        _output.Write(ScalarText.LiteralHeader(text));
        foreach (var line in ScalarText.LiteralLines(text))
        {
            if (line.Length == 0)
            {
                _output.Write('\n');
            }
            else
            {
                NewLine(indent);
                _output.Write(line);
            }
        }

        EndValue();
    }

    private void Scalar(string text)
    {
        BeginValue(isInline: true);
        _output.Write(text);
        EndValue();
    }

    private void Start(bool isMapping)
    {
        var indent = _levels.TryPeek(out var parent) ? parent.Indent + 2 : 0;
        BeginValue(isInline: false);

        // After "- " and "? …\n:" the first item stands on the same line.
        var isInline = parent is not null && (!parent.IsMapping || parent.IsExplicitKey);
        _levels.Push(new Level(isMapping, indent, isInline || parent is null, needsBlank: parent is { IsMapping: true }));
    }

    private void End(string empty)
    {
        var level = _levels.Pop();
        if (level.Count == 0)
        {
            _output.Write(level.NeedsBlank ? " " + empty : empty);
        }

        EndValue();
    }

    private void BeginItem(Level level)
    {
        if (level.Count++ > 0 || !level.StartsInline)
        {
            NewLine(level.Indent);
        }
        else if (level.NeedsBlank)
        {
            _output.Write(' ');
        }
    }

    private void BeginValue(bool isInline)
    {
        if (!_levels.TryPeek(out var parent))
        {
            _output.Write(_isFirstDocument ? "" : "---\n");
            _isFirstDocument = false;
        }
        else if (!parent.IsMapping)
        {
            BeginItem(parent);
            _output.Write("- ");
        }
        else if (isInline)
        {
            _output.Write(' ');
        }
    }

    private void EndValue()
    {
        if (_levels.Count == 0)
        {
            _output.Write('\n');
        }
    }

    private void NewLine(int indent)
    {
        _output.Write('\n');
        for (var i = 0; i < indent; i++)
        {
            _output.Write(' ');
        }
    }

    private sealed class Level(bool isMapping, int indent, bool startsInline, bool needsBlank)
    {
        public bool IsMapping => isMapping;

        public int Indent => indent;

        public bool StartsInline => startsInline;

        public bool NeedsBlank => needsBlank;

        public bool IsExplicitKey { get; set; }

        public int Count { get; set; }
    }
}
