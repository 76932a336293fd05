using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The parameters <c>filter</c>: any of them holds, in each all statements between commas, and of one key any of its values.</summary>
internal static class FilterStrings
{
    /// <summary>The predicate that upstream makes of the parameters; missing when they say nothing.</summary>
    /// <param name="filters">One for each parameter.</param>
    /// <param name="error">Why they are refused; null if they are not.</param>
    public static EntityValue ToPredicate(IEnumerable<string> filters, out BackstageError? error)
    {
        error = null;
        var alternatives = new List<EntityValue>();
        foreach (string filter in filters)
        {
            var statements = Read(filter, out error);
            if (error is not null)
            {
                return default;
            }

            if (statements.Count > 0)
            {
                alternatives.Add(Join(statements, "$all"));
            }
        }

        return alternatives.Count == 0 ? default : Join(alternatives, "$any");
    }

    private static EntityValue Join(List<EntityValue> parts, string name)
        => parts.Count == 1 ? parts[0] : EntityValue.FromObject((name, EntityValue.FromArray([.. parts])));

    private static List<EntityValue> Read(string filter, out BackstageError? error)
    {
        var keys = new List<string>();
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        error = null;
        foreach (string part in filter.Split(','))
        {
            string statement = JavaScriptWhiteSpace.Trim(part).ToString();
            if (statement.Length == 0)
            {
                continue;
            }

            int equals = statement.IndexOf('=', StringComparison.Ordinal);
            string key = equals < 0 ? statement : JavaScriptWhiteSpace.Trim(statement.AsSpan(0, equals)).ToString();
            if (key.Length == 0)
            {
                error = BackstageError.Input($"Invalid filter, '{statement}' is not a valid statement (expected a string on the form a=b or a= or a)");
                return [];
            }

            if (values.TryAdd(key, []))
            {
                keys.Add(key);
            }

            if (equals >= 0)
            {
                values[key].Add(JavaScriptWhiteSpace.Trim(statement.AsSpan(equals + 1)).ToString());
            }
        }

        return [.. keys.Select(key => Condition(key, values[key]))];
    }

    private static EntityValue Condition(string key, List<string> values) => EntityValue.FromObject((key, values.Count switch
    {
        0 => EntityValue.FromObject(("$exists", true)),
        1 => values[0],
        _ => EntityValue.FromObject(("$in", EntityValue.FromStrings([.. values]))),
    }));
}
