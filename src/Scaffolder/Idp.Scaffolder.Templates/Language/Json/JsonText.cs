using System.Text;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary><c>JSON.stringify</c>, which is the filter <c>dump</c>.</summary>
internal sealed class JsonText
{
    private readonly RenderContext _context;
    private readonly string _indent;
    private readonly StringBuilder _text = new();
    private int _depth;

    private JsonText(RenderContext context, string indent)
    {
        _context = context;
        _indent = indent;
    }

    /// <summary>The text, or null for what JSON cannot say.</summary>
    public static string? Of(RenderContext context, object? value, string indent)
    {
        if (IsUnsayable(value))
        {
            return null;
        }

        var text = new JsonText(context, indent);
        text.Write(value);
        context.ReserveText(text._text.Length);
        return text._text.ToString();
    }

    private static bool IsUnsayable(object? value) => value is Undefined or Callable;

    private void Write(object? value)
    {
        _context.Step();
        _context.RequireLength(_text.Length);
        switch (value)
        {
            case bool truth:
                _text.Append(truth ? "true" : "false");
                break;
            case double number:
                _text.Append(double.IsFinite(number) ? JsNumber.ToText(number) : "null");
                break;
            case string text:
                WriteString(text);
                break;
            case SafeText safe when _context.Text.Syntax.Profile == TemplateProfile.Nunjucks3:
                WriteMap(AsObject(safe));
                break;
            case SafeText safe:
                WriteString(safe.Text);
                break;
            case JsArray list:
                WriteList(list);
                break;
            case JsObject map:
                WriteMap(map);
                break;
            case JsPattern:
                _text.Append("{}");
                break;
            default:
                _text.Append("null");
                break;
        }
    }

    // What nunjucks' own safe strings are made of.
    private static JsObject AsObject(SafeText safe)
    {
        var map = new JsObject(2);
        map.Set("val", safe.Text);
        map.Set("length", Box.Of(safe.Text.Length));
        return map;
    }

    private void WriteList(JsArray list)
    {
        Open('[');
        for (int i = 0; i < list.Count; i++)
        {
            StartItem(i == 0);
            Write(list[i]);
        }

        Close(']', list.Count == 0);
    }

    private void WriteMap(JsObject map)
    {
        Open('{');
        bool isFirst = true;
        foreach (var (key, value) in map.Entries)
        {
            if (IsUnsayable(value))
            {
                continue;
            }

            StartItem(isFirst);
            isFirst = false;
            WriteString(key);
            _text.Append(_indent.Length == 0 ? ":" : ": ");
            Write(value);
        }

        Close('}', isFirst);
    }

    private void Open(char bracket)
    {
        _context.Enter();
        _depth++;
        _text.Append(bracket);
    }

    private void Close(char bracket, bool isEmpty)
    {
        _context.Leave();
        _depth--;
        if (!isEmpty)
        {
            BreakLine();
        }

        _text.Append(bracket);
    }

    private void StartItem(bool isFirst)
    {
        if (!isFirst)
        {
            _text.Append(',');
        }

        BreakLine();
    }

    private void BreakLine()
    {
        if (_indent.Length == 0)
        {
            return;
        }

        _text.Append('\n');
        for (int i = 0; i < _depth; i++)
        {
            _text.Append(_indent);
        }
    }

    private void WriteString(string text)
    {
        _context.RequireLength((long)_text.Length + text.Length);
        _context.ReserveBytes(2L * text.Length);
        JsonQuote.Append(_text, text);
    }
}
