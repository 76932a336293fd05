using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Values;
using Idp.Yaml;

namespace Idp.Scaffolder.Serialization;

/// <summary>Values as <c>JSON.stringify</c> writes them: escapes, numbers, line ends, and keys that are whole numbers first.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly string _indent;
    private readonly HashSet<string>? _keys;

    private JsonText(string indent, IEnumerable<string>? keys)
    {
        _indent = indent;
        _keys = keys?.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">What a level is moved in by, at most ten characters; empty for one line.</param>
    /// <param name="keys">The only keys that are written, at every level and in this order; null for all.</param>
    public static string Of(JsonNode? value, string indent = "", IReadOnlyList<string>? keys = null)
    {
        var writer = new JsonText(indent.Length > 10 ? indent[..10] : indent, keys);
        writer.Write(value, 0, keys);
        return writer._text.ToString();
    }

    /// <summary>The members in the order that JavaScript lists them.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonObject value)
        => value.Any(member => JsKey.IsIndex(member.Key))
            ? value.Where(member => JsKey.IsIndex(member.Key)).OrderBy(member => uint.Parse(member.Key, CultureInfo.InvariantCulture))
                .Concat(value.Where(member => !JsKey.IsIndex(member.Key)))
            : value;

    public static double Number(JsonNode value) => value.AsValue().TryGetValue(out double number)
        ? number
        : double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        JsonQuote.Append(quoted, text);
        return quoted.ToString();
    }

    private void Write(JsonNode? value, int depth, IReadOnlyList<string>? keys)
    {
        switch (value)
        {
            case null:
                _text.Append("null");
                break;
            case JsonArray items:
                Write('[', ']', items, depth, (item, inner) => Write(item, inner, keys));
                break;
            case JsonObject members:
                Write('{', '}', Chosen(members, keys), depth, (member, inner) =>
                {
                    JsonQuote.Append(_text, member.Key);
                    _text.Append(_indent.Length > 0 ? ": " : ":");
                    Write(member.Value, inner, keys);
                });
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> Chosen(JsonObject members, IReadOnlyList<string>? keys)
        => _keys is null
            ? Members(members)
            : keys!.Distinct(StringComparer.Ordinal).Where(members.ContainsKey).Select(key => KeyValuePair.Create(key, members[key]));

    private void WriteScalar(JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                JsonQuote.Append(_text, value.GetValue<string>());
                break;
            case JsonValueKind.Number:
                double number = Number(value);
                _text.Append(double.IsFinite(number) ? JsNumber.ToText(number) : "null");
                break;
            default:
                _text.Append(value.ToJsonString());
                break;
        }
    }

    private void Write<T>(char open, char close, IEnumerable<T> items, int depth, Action<T, int> write)
    {
        _text.Append(open);
        bool isFirst = true;
        foreach (var item in items)
        {
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
    }

    private void NewLine(int depth)
    {
        if (_indent.Length > 0)
        {
            _text.Append('\n').Insert(_text.Length, _indent, depth);
        }
    }
}
