using System.Text;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Numbers;
using Idp.Scaffolder.Serialization;
using Idp.Yaml;

namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>Writes values as JSON.</summary>
internal sealed class ValueText
{
    private const int LongestDescription = 4_000;

    private readonly StringBuilder _text = new();
    private readonly Work _work;
    private readonly bool _rounds;
    private readonly string _indent;

    private ValueText(Work work, bool rounds, string indent) => (_work, _rounds, _indent) = (work, rounds, indent);

    /// <summary>As <c>$string</c> writes what is no text: numbers of 15 digits, functions as empty texts.</summary>
    public static string Of(object? value, Work work, bool isIndented = false)
    {
        var writer = new ValueText(work, rounds: true, isIndented ? "  " : "");
        writer.Write(value, 0);
        return writer._text.ToString();
    }

    /// <summary>As <c>JSON.stringify</c> writes it into a message; a long one is cut.</summary>
    public static string Describe(object? value)
    {
        if (value is null or Function)
        {
            return "undefined";
        }

        var work = new Work(new JsonataLimits { MaxTextLength = LongestDescription, MaxDepth = 200 }, CancellationToken.None);
        var writer = new ValueText(work, rounds: false, "");
        try
        {
            writer.Write(value, 0);
            return writer._text.ToString();
        }
        catch (JsonataFault)
        {
            return writer._text.ToString(0, Math.Min(LongestDescription, writer._text.Length)) + "…";
        }
    }

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case string text:
                _work.RequireText(_text.Length + text.Length);
                _text.Append(JsonText.Quote(text));
                break;
            case double number:
                _text.Append(Number(number));
                break;
            case bool flag:
                _text.Append(flag ? "true" : "false");
                break;
            case ValueList list:
                Enclose('[', ']', list, depth, (item, inner) => Write(item, inner));
                break;
            case ValueMap map:
                Enclose('{', '}', map.Members().Where(IsWritten), depth, (member, inner) =>
                {
                    _text.Append(JsonText.Quote(member.Key)).Append(_indent.Length > 0 ? ": " : ":");
                    Write(member.Value, inner);
                });
                break;
            default:
                _text.Append(value is Function && _rounds ? "\"\"" : "null");
                break;
        }
    }

    private bool IsWritten(KeyValuePair<string, object?> member) => member.Value is not null && (_rounds || member.Value is not Function);

    private string Number(double number)
    {
        if (_rounds && ValueKinds.IsNumeric(number))
        {
            return JsNumber.ToText(JsRounding.ToFifteenDigits(number));
        }

        return double.IsFinite(number) ? JsNumber.ToText(number) : "null";
    }

    private void Enclose<T>(char open, char close, IEnumerable<T> items, int depth, Action<T, int> write)
    {
        _work.Enter();
        _text.Append(open);
        bool isFirst = true;
        foreach (var item in items)
        {
            _work.Step();
            if (_text.Length > _work.Limits.MaxTextLength)
            {
                _work.RequireText(_text.Length);
            }

            _text.Append(isFirst ? "" : ",");
            isFirst = false;
            NewLine(depth + 1);
            write(item, depth + 1);
        }

        if (!isFirst)
        {
            NewLine(depth);
        }

        _text.Append(close);
        _work.Leave();
    }

    private void NewLine(int depth)
    {
        if (_indent.Length > 0)
        {
            _text.Append('\n').Insert(_text.Length, _indent, depth);
        }
    }
}
