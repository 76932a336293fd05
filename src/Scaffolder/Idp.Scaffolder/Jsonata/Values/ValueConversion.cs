using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>Values from JSON and back.</summary>
internal static class ValueConversion
{
    public static object? FromJson(JsonNode? node, Work work)
    {
        work.Step();
        switch (node)
        {
            case null:
                return JsonNull.Value;
            case JsonArray items:
                work.Enter();
                var list = new ValueList(items.Count);
                list.AddRange(items.Select(item => FromJson(item, work)));
                work.Leave();
                return list;
            case JsonObject members:
                work.Enter();
                var map = new ValueMap();
                foreach (var (key, value) in members)
                {
                    map[key] = FromJson(value, work);
                }

                work.Leave();
                return map;
            default:
                return FromScalar(node);
        }
    }

    /// <summary>JSON of a value as <c>JSON.stringify</c> has it: functions are left out, and null in arrays; so are numbers that JSON has not.</summary>
    public static JsonNode? ToJson(object? value, Work work, int depth = 0)
    {
        work.Step();
        switch (value)
        {
            case bool flag:
                return JsonValue.Create(flag);
            case double number:
                return !double.IsFinite(number) ? null : number == Math.Floor(number) && Math.Abs(number) < 1e15 ? JsonValue.Create((long)number) : JsonValue.Create(number);
            case string text:
                return JsonValue.Create(text);
            case ValueList list:
                Descend(work, depth);
                var items = new JsonArray();
                foreach (object? item in list)
                {
                    items.Add(ToJson(item, work, depth + 1));
                }

                work.Leave();
                return items;
            case ValueMap map:
                Descend(work, depth);
                var members = new JsonObject();
                foreach (var (key, member) in map.Members())
                {
                    if (member is not (null or Function))
                    {
                        members[key] = ToJson(member, work, depth + 1);
                    }
                }

                work.Leave();
                return members;
            default:
                return null;
        }
    }

    private static string Text(JsonNode node)
    {
        try
        {
            return node.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            throw JsonataFault.Plain("A text holds half of a surrogate pair");
        }
    }

    private static void Descend(Work work, int depth)
    {
        work.Enter();
        if (depth >= work.Limits.MaxValueDepth)
        {
            throw JsonataFault.Limit(string.Create(
                CultureInfo.InvariantCulture, $"The expression gives a value deeper than {work.Limits.MaxValueDepth}, which {nameof(CommunityActionOptions)}.{nameof(CommunityActionOptions.MaxJsonataValueDepth)} forbids"));
        }
    }

    private static object FromScalar(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => Text(node),
        JsonValueKind.Number => JsonText.Number(node),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => JsonNull.Value,
    };
}
