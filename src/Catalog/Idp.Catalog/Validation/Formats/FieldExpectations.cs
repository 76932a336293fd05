namespace Idp.Catalog.Validation;

/// <summary>Upstream's own words for its rules: users search for them. The one for tags leaves out the colon that the rule takes.</summary>
internal static class FieldExpectations
{
    internal const string PrefixAndSuffix = "a valid prefix and/or suffix";
    internal const string ObjectName = "a string that is sequences of [a-zA-Z0-9] separated by any of [-_.], at most 63 characters in total";
    internal const string Namespace = "a string that is sequences of [a-z0-9] separated by [-], at most 63 characters in total";
    internal const string Kind = "a string that is a sequence of [a-zA-Z][a-z0-9A-Z], at most 63 characters in total";
    internal const string Tag = "a string that is sequences of [a-z0-9+#] separated by [-], at most 63 characters in total";
}
