using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Yaml;

namespace Idp.Scaffolder.Serialization;

/// <summary>Writes values as npm's <c>yaml</c> 2 does, byte for byte: what it quotes, folds and how it moves in.</summary>
internal sealed class YamlText
{
    private const int LongestImplicitKey = 1024;
    private readonly YamlStyle _style;
    private readonly YamlString _strings;

    private YamlText(YamlStyle style)
    {
        _style = style;
        _strings = new YamlString(style);
    }

    /// <summary>The value as a document with a line end.</summary>
    public static string Of(JsonNode? value, YamlStyle? style = null)
    {
        style ??= YamlStyle.Default;
        return new YamlText(style).Write(value, new YamlPlace("", IsFlow: style.CollectionStyle == "flow")) + "\n";
    }

    private string Write(JsonNode? value, YamlPlace place) => value switch
    {
        JsonObject members => Collection('{', '}', "", place, Members(members, place with { IsKey = false, AtStart = null })),
        JsonArray items => Collection('[', ']', "- ", place, Items(items, place with { IsKey = false, AtStart = null })),
        _ => Scalar(value, place),
    };

    private string Scalar(JsonNode? value, YamlPlace place) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => _style.NullStr ?? "null",
        JsonValueKind.True => _style.TrueStr ?? "true",
        JsonValueKind.False => _style.FalseStr ?? "false",
        JsonValueKind.Number => Number(JsonText.Number(value!)),
        _ => _strings.Write(value!.GetValue<string>(), place),
    };

    private static string Number(double value)
        => double.IsNaN(value) ? ".nan" : double.IsInfinity(value) ? value < 0 ? "-.inf" : ".inf"
            : value == 0 && double.IsNegative(value) ? "-0" : JsNumber.ToText(value);

    private List<string> Items(JsonArray items, YamlPlace place)
    {
        string indent = place.Indent + "  " + (place.IsFlow ? _style.Step : "");
        return [.. items.Select(item => Write(item, place with { Indent = indent }))];
    }

    private List<string> Members(JsonObject members, YamlPlace place)
    {
        string indent = place.Indent + (place.IsFlow ? _style.Step : "");
        return [.. JsonText.Members(members).Select(member => Member(member.Key, member.Value, place with { Indent = indent }))];
    }

    private string Member(string key, JsonNode? value, YamlPlace place)
    {
        string indent = place.Indent + _style.Step;
        string name = _strings.Write(key, new YamlPlace(indent, IsKey: true, IsFlow: place.IsFlow));
        bool isExplicit = !place.IsFlow && name.Length > LongestImplicitKey && _style.SimpleKeys is not true;
        string head = isExplicit ? $"? {name}\n{place.Indent}:" : $"{name}:";
        bool isCollection = value is JsonObject or JsonArray;
        if (_style.IndentSeq is false && _style.Step.Length >= 2 && !place.IsFlow && !isExplicit && value is JsonArray)
        {
            indent = indent[2..];
        }

        string text = Write(value, new YamlPlace(indent, isExplicit || isCollection ? null : head.Length + 1, IsFlow: place.IsFlow));
        string gap = !isExplicit && isCollection && (text.Contains('\n', StringComparison.Ordinal) || !(place.IsFlow || IsEmpty(value))) ? $"\n{indent}"
            : !isCollection && (text.Length == 0 || text[0] == '\n') ? ""
            : " ";
        return head + gap + text;
    }

    private string Collection(char open, char close, string prefix, YamlPlace place, List<string> items)
    {
        if (items.Count == 0)
        {
            return $"{open}{close}";
        }

        if (!place.IsFlow)
        {
            return string.Join($"\n{place.Indent}", items.Select(item => prefix + item));
        }

        var lines = items.Select((item, i) => i < items.Count - 1 ? item + "," : item).ToList();
        int length = lines.Sum(line => line.Length + 2) + 2;
        string padding = _style.FlowCollectionPadding is false ? "" : " ";
        return lines.Exists(line => line.Contains('\n', StringComparison.Ordinal)) || (_style.Width > 0 && length > _style.Width)
            ? $"{open}{string.Concat(lines.Select(line => $"\n{_style.Step}{place.Indent}{line}"))}\n{place.Indent}{close}"
            : $"{open}{padding}{string.Join(' ', lines)}{padding}{close}";
    }

    private static bool IsEmpty(JsonNode? value) => value is JsonObject { Count: 0 } or JsonArray { Count: 0 };
}
