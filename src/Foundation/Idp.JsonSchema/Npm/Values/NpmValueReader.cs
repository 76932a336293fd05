using System.Text.Json;

namespace Idp.JsonSchemas.Npm;

/// <summary>Reads JSON as <c>JSON.parse</c> does: of a repeated key, the first place and the last value.</summary>
internal static class NpmValueReader
{
    public static NpmValue Read(JsonElement element, NpmWork work)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Null: return NpmValue.Null;
            case JsonValueKind.True: return NpmValue.True;
            case JsonValueKind.False: return NpmValue.False;
            case JsonValueKind.Number: return NpmValue.Of(element.TryGetDouble(out double number) ? number : double.NaN);
            case JsonValueKind.String: return NpmValue.Of(JsonStrings.Read(element));
            case JsonValueKind.Array or JsonValueKind.Object: return ReadContainer(element, work);
            default: return NpmValue.Undefined;
        }
    }

    private static NpmValue ReadContainer(JsonElement element, NpmWork work)
    {
        if (!work.TryEnter())
        {
            return NpmValue.EmptyObject;
        }

        var value = element.ValueKind == JsonValueKind.Array ? ReadArray(element, work) : ReadObject(element, work);
        work.Leave();
        return value;
    }

    private static NpmValue ReadArray(JsonElement element, NpmWork work)
    {
        var items = new List<NpmValue>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            if (!work.TrySpend(1))
            {
                break;
            }

            items.Add(Read(item, work));
        }

        return NpmValue.Of(items);
    }

    private static NpmValue ReadObject(JsonElement element, NpmWork work)
    {
        var properties = new OrderedDictionary<string, NpmValue>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!work.TrySpend(1))
            {
                break;
            }

            properties[JsonStrings.ReadName(property)] = Read(property.Value, work);
        }

        return NpmValue.Of(properties);
    }
}
