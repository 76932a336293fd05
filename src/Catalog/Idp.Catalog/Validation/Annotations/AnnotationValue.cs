namespace Idp.Catalog.Validation;

/// <summary>The predicates that grammars are made of: lenient, because each tool reads a little differently.</summary>
internal static class AnnotationValue
{
    internal static bool IsText(string value) => JavaScriptWhiteSpace.IsNotBlank(value);

    /// <summary>One word, apart from white space around it.</summary>
    internal static bool IsWord(string value) => IsWord(value.AsSpan());

    internal static bool IsUrl(string value) => WhatwgUrl.CanParse(value);

    internal static bool IsHttpUrl(string value)
        => WhatwgUrl.CanParse(value) && value.AsSpan().TrimStart() is var text
            && (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    internal static bool IsBoolean(string value) => value.AsSpan().Trim() is var text
        && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase));

    internal static bool IsGuid(string value) => Guid.TryParse(value, out _);

    /// <summary>Decimal digits only.</summary>
    internal static bool IsNumber(string value) => value.AsSpan().Trim() is { IsEmpty: false } text && !text.ContainsAnyExceptInRange('0', '9');

    internal static bool IsCodeCoverage(string value) => value is "enabled" or "scm-only";

    /// <summary>Applications of Argo CD between commas, <c>[namespace/]name</c>.</summary>
    internal static bool IsArgoApplications(string value)
    {
        foreach (var range in value.AsSpan().Split(','))
        {
            var name = value.AsSpan()[range].Trim();
            var slash = name.IndexOf('/');
            if (!KubernetesFormat.IsDnsSubdomain(name[(slash + 1)..]) || (slash >= 0 && !KubernetesFormat.IsDnsLabel(name[..slash])))
                return false;
        }

        return true;
    }

    /// <summary>Queries between commas, <c>query[|label]</c>; commas inside of a query split it for the plug-in too.</summary>
    internal static bool IsPrometheusRules(string value)
    {
        foreach (var range in value.AsSpan().Split(','))
        {
            var query = value.AsSpan()[range];
            var bar = query.IndexOf('|');
            if ((bar < 0 ? query : query[..bar]).IsWhiteSpace())
                return false;
        }

        return true;
    }

    /// <summary>A job of Jenkins, <c>[server:]folder/job</c>, without an empty folder in between.</summary>
    internal static bool IsJenkinsJob(string value)
    {
        var path = value.AsSpan().Trim();
        path = path[(path.IndexOf(':') + 1)..];
        return !path.IsWhiteSpace() && !path.Contains("//", StringComparison.Ordinal);
    }

    internal static bool IsDnsLabel(string value) => KubernetesFormat.IsDnsLabel(value.AsSpan().Trim());

    internal static bool IsLabelValue(string value) => KubernetesFormat.IsObjectName(value.AsSpan().Trim());

    internal static bool IsPairWithSpaces(string value) => CountParts(value, IsPart) == 2;

    internal static bool IsPair(string value) => CountParts(value, IsWord) == 2;

    internal static bool IsPathWithSpaces(string value) => CountParts(value, IsPart) >= 2;

    internal static bool IsPath(string value) => CountParts(value, IsWord) >= 2;

    internal static bool IsWordOrPair(string value) => CountParts(value, IsPart) is 1 or 2;

    internal static bool IsTriple(string value) => CountParts(value, IsWord) == 3;

    /// <summary>A GitLab project: <c>group/…/project</c>, or its number, which the same endpoint takes.</summary>
    internal static bool IsGitLabProject(string value) => IsPath(value) || IsNumber(value);

    /// <summary><c>[kind:][namespace/]name</c> with its kind.</summary>
    internal static bool IsEntityRefWithKind(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || value.AsSpan(0, colon).Contains('/'))
            return false;
        var rest = value.AsSpan(colon + 1);
        var slash = rest.IndexOf('/');
        return !rest.IsEmpty && slash != 0 && slash != rest.Length - 1;
    }

    /// <summary><c>[instance/]key</c>; keys are made of ASCII letters, digits and <c>-_.:</c>.</summary>
    internal static bool IsSonarKey(string value)
    {
        var text = value.AsSpan().Trim();
        var key = text[(text.IndexOf('/') + 1)..];
        foreach (var c in key)
        {
            // Old servers took a slash too.
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '/'))
                return false;
        }

        return !key.IsEmpty && text[0] != '/';
    }

    /// <summary>Jira's keys, <c>[instance/]KEY</c>, several between commas.</summary>
    internal static bool IsJiraKeys(string value)
    {
        foreach (var range in value.AsSpan().Split(','))
        {
            var key = value.AsSpan()[range].Trim();
            key = key[(key.LastIndexOf('/') + 1)..];
            foreach (var c in key)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                    return false;
            }

            if (key.IsEmpty)
                return false;
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
        }

        return !value.IsEmpty;
    }

    private static bool IsPart(ReadOnlySpan<char> value) => !value.IsWhiteSpace() && !value.ContainsAny('\n', '\r');

    // The number of parts between slashes, or 0 where one of them is refused.
    private static int CountParts(string value, Func<ReadOnlySpan<char>, bool> isPart)
    {
        var text = value.AsSpan().Trim();
        var count = 0;
        foreach (var part in text.Split('/'))
        {
            if (!isPart(text[part]))
                return 0;
            count++;
        }

        return count;
    }
}
