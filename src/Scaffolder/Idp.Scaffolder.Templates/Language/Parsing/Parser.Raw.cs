using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads <c>{% raw %}…{% endraw %}</c>, where only tags of that very name count; white space control inside them does not.</summary>
    private ScriptRawStatement? ParseRaw(Token tag)
    {
        TakeEnd();
        bool skipsSpace = Current.Stop - Current.Start == 3;

        // The white space behind 'raw -%}' is raw as well; what is left out is that behind the end.
        int start = Current.Stop + (_syntax.TrimBlocks ? LineEndLength(Current.Stop) : 0);
        int level = 1;
        for (int at = start; ;)
        {
            int open = _source.AsSpan(at).IndexOf("{%");
            if (open < 0)
            {
                return Unended(tag, start);
            }

            at += open;
            int inner = at + 2 + SpaceLength(at + 2);
            bool isEnd = _source.AsSpan(inner).StartsWith("end", StringComparison.Ordinal) && IsRawTag(inner + 3, tag.Text);
            if (!isEnd && !IsRawTag(inner, tag.Text))
            {
                at += 2;
                continue;
            }

            level += isEnd ? -1 : 1;
            int behind = inner + (isEnd ? 3 : 0) + tag.Text.Length;
            behind += SpaceLength(behind) + 2;
            if (level > 0)
            {
                at = behind;
                continue;
            }

            _next = behind;
            if (skipsSpace)
            {
                SkipSpace();
            }

            var text = RawText(start, at);
            _rawEnd = text is null ? -1 : _next;
            return text;
        }
    }

    // The current engine joins raw text to the text behind it, and leaves out white space at the end of both.
    private void TrimRawBefore(int textEnd, ScriptBlockStatement body)
    {
        if (_rawEnd != _next || textEnd != _next || _syntax.Profile != TemplateProfile.Backstage)
        {
            return;
        }

        var raw = (ScriptRawStatement)body.Statements[^1];
        int length = JsSpace.TrimEnd(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length)).Length;
        raw.Text = new ScriptStringSlice(_source, raw.Text.Index, length);
    }

    private ScriptRawStatement? RawText(int start, int end)
        => end > start ? At(new ScriptRawStatement { Text = new ScriptStringSlice(_source, start, end - start) }, start, end) : null;

    // nunjucks reads on behind the tag as if it were not there.
    private ScriptRawStatement? Unended(Token tag, int start)
    {
        if (_syntax.Profile == TemplateProfile.Backstage)
        {
            throw Fault($"'end{tag.Text}' is missing", tag);
        }

        _next = start;
        return null;
    }

    private bool IsRawTag(int at, string name)
        => _source.AsSpan(at).StartsWith(name, StringComparison.Ordinal)
            && _source.AsSpan(at + name.Length + SpaceLength(at + name.Length)).StartsWith("%}", StringComparison.Ordinal);

    private int SpaceLength(int at)
    {
        var rest = _source.AsSpan(at);
        return rest.Length - JsSpace.TrimStart(rest).Length;
    }

    private int LineEndLength(int at) => _source.AsSpan(at) switch
    {
        ['\n', ..] => 1,
        ['\r', '\n', ..] => 2,
        _ => 0,
    };
}
