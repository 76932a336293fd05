using System.Globalization;
using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Loading;

internal sealed partial class NodeCompiler
{
    private static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonInstanceKind.String => $"'{value.Text}'",
        JsonInstanceKind.Array => "an array",
        JsonInstanceKind.Object => "an object",
        _ => JavaScriptText.Of(value),
    };

    private JsonValue? Find(string keyword) => _schema.Find(keyword);

    private bool Has(params ReadOnlySpan<string> keywords)
    {
        foreach (string keyword in keywords)
        {
            if (Find(keyword) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private SchemaLocation Place(string keyword) => source.Location.Append(keyword);

    private void Report(string keyword, string message) => compiler.Errors.Add(Place(keyword), message);

    private JsonValue? Find(string keyword, JsonInstanceKind kind, string what)
    {
        var value = Find(keyword);
        if (value is null || value.Kind == kind)
        {
            return value;
        }

        Report(keyword, $"'{keyword}' must be {what}, not {Show(value)}");
        return null;
    }

    private string? Text(string keyword) => Find(keyword, JsonInstanceKind.String, "a string")?.Text;

    private bool? Flag(string keyword) => Find(keyword, JsonInstanceKind.Boolean, "true or false")?.Boolean;

    private JsonValue[]? List(string keyword) => Find(keyword, JsonInstanceKind.Array, "an array")?.Items;

    private double? Number(string keyword)
    {
        var number = Find(keyword, JsonInstanceKind.Number, "a number");
        if (number is null || double.IsFinite(number.Number))
        {
            return number?.Number;
        }

        Report(keyword, $"'{keyword}' is too large a number");
        return null;
    }

    private double? Count(string keyword)
    {
        double? count = Number(keyword);
        if (count is null || (count >= 0 && double.IsInteger(count.Value)))
        {
            return count;
        }

        Report(keyword, $"'{keyword}' must be an integer that is not negative, not {JavaScriptText.Of(count.Value)}");
        return null;
    }

    private string[] Texts(JsonValue[] values, SchemaLocation location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            if (!values[i].IsString)
            {
                compiler.Errors.Add(location.Append(Index(i)), $"must be a string, not {Show(values[i])}");
            }
            else if (!seen.Add(values[i].Text))
            {
                compiler.Errors.Add(location.Append(Index(i)), $"'{values[i].Text}' is named twice");
            }
        }

        return [.. values.Where(static value => value.IsString).Select(static value => value.Text)];
    }

    private SchemaNode? Schema(string keyword) => Find(keyword) is { } value ? compiler.Get(source, value, Place(keyword)) : null;

    private SchemaNode[] SchemaList(string keyword)
    {
        var items = List(keyword);
        if (items is { Length: 0 })
        {
            Report(keyword, $"'{keyword}' must have at least one schema");
        }

        return items is null ? [] : [.. items.Select((item, i) => compiler.Get(source, item, Place(keyword).Append(Index(i))))];
    }

    /// <summary>The schemas of a map, in the order in which JavaScript walks its keys.</summary>
    private (string Name, SchemaNode Schema)[] SchemaMap(string keyword)
    {
        if (Find(keyword, JsonInstanceKind.Object, "an object") is not { } map)
        {
            return [];
        }

        var schemas = new (string, SchemaNode)[map.Names.Length];
        int[] order = JavaScriptOrder.Positions(map.Names);
        for (int i = 0; i < schemas.Length; i++)
        {
            string name = map.Names[order[i]];
            schemas[i] = (name, compiler.Get(source, map.Items[order[i]], Place(keyword).Append(name)));
        }

        return schemas;
    }
}
