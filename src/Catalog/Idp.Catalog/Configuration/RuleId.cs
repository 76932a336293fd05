using Idp.Catalog.Validation;

namespace Idp.Catalog.Configuration;

/// <summary>What a configuration may call a rule: a name of a check, an id of ours, or an id of a rule of yours.</summary>
internal static class RuleId
{
    private const int OurLength = 7;

    /// <summary>The id; null for what can be none. Ids of other rules than the checks are not looked up: they are letters and then digits.</summary>
    public static string? Find(string text)
    {
        if (CatalogChecks.Find(text) is { } check)
        {
            return check.Rule.Id;
        }

        var letters = text.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        var hasForm = letters > 0 && !text.AsSpan(letters).ContainsAnyExceptInRange('0', '9');
        return hasForm && (!text.StartsWith("IDP", StringComparison.Ordinal) || text.Length == OurLength) ? text : null;
    }
}
