using System.Globalization;
using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>The texts and parameters of ajv 8, and those of our own limits. The only place that words a fault.</summary>
internal static class AjvMessages
{
    public static Violation FalseSchema() => Violation.Of("false schema", "boolean schema is false");

    public static Violation Type(TypeRule rule) => Violation.Of("type", $"must be {rule.Text}", With("type", rule.Text));

    public static Violation Const(JsonValue value) => Violation.Of("const", "must be equal to constant", With("allowedValue", JavaScriptText.Of(value)));

    public static Violation Enum(EnumRule rule)
        => Violation.Of("enum", "must be equal to one of the allowed values", With("allowedValues", JavaScriptText.Of(rule.Values)));

    public static Violation Not() => Violation.Of("not", "must NOT be valid");

    public static Violation AnyOf() => Violation.Of("anyOf", "must match a schema in anyOf");

    public static Violation OneOf(int? first, int? second)
    {
        string passing = first is null ? "null" : second is null ? Number(first.Value) : $"{Number(first.Value)},{Number(second.Value)}";
        return Violation.Of("oneOf", "must match exactly one schema in oneOf", With("passingSchemas", passing));
    }

    public static Violation If(string failing) => Violation.Of("if", $"must match \"{failing}\" schema", With("failingKeyword", failing));

    /// <param name="keyword">One of the four limits of a number.</param>
    /// <param name="comparison"><c>&lt;=</c>, <c>&gt;=</c>, <c>&lt;</c> or <c>&gt;</c>.</param>
    /// <param name="limit">The limit.</param>
    public static Violation Limit(string keyword, string comparison, double limit)
        => Violation.Of(keyword, $"must be {comparison} {JavaScriptText.Of(limit)}", With("comparison", comparison), With("limit", JavaScriptText.Of(limit)));

    public static Violation MultipleOf(double of) => Violation.Of("multipleOf", $"must be multiple of {JavaScriptText.Of(of)}", With("multipleOf", JavaScriptText.Of(of)));

    /// <param name="keyword"><c>maxLength</c> and the like, or <c>additionalItems</c>.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="what"><c>characters</c>, <c>items</c> or <c>properties</c>.</param>
    public static Violation TooMany(string keyword, double limit, string what) => Size(keyword, "more", limit, what);

    public static Violation TooFew(string keyword, double limit, string what) => Size(keyword, "fewer", limit, what);

    public static Violation Pattern(string pattern) => Violation.Of("pattern", $"must match pattern \"{pattern}\"", With("pattern", pattern));

    public static Violation Format(string format) => Violation.Of("format", $"must match format \"{format}\"", With("format", format));

    public static Violation Contains() => Violation.Of("contains", "must contain at least 1 valid item(s)", With("minContains", "1"));

    public static Violation UniqueItems(int i, int j)
        => Violation.Of("uniqueItems", $"must NOT have duplicate items (items ## {Number(j)} and {Number(i)} are identical)", With("i", Number(i)), With("j", Number(j)));

    public static Violation Required(string name) => Violation.Of("required", $"must have required property '{name}'", With("missingProperty", name));

    public static Violation PropertyName(string name) => Violation.Of("propertyNames", "property name must be valid", With("propertyName", name));

    public static Violation AdditionalProperty(string name)
        => Violation.Of("additionalProperties", "must NOT have additional properties", With("additionalProperty", name));

    public static Violation Dependency(string property, string[] needs, string missing)
    {
        string all = string.Join(", ", needs);
        string noun = needs.Length == 1 ? "property" : "properties";
        return Violation.Of(
            "dependencies",
            $"must have {noun} {all} when property {property} is present",
            With("property", property),
            With("missingProperty", missing),
            With("depsCount", Number(needs.Length)),
            With("deps", all));
    }

    public static Violation SlowPattern(string pattern) => Violation.Of("pattern", "pattern took too long", With("pattern", pattern));

    public static Violation TooDeep(int limit)
        => Violation.Of("maxDepth", $"must NOT need more than {Number(limit)} schemas open at once", With("limit", Number(limit)));

    public static Violation TooManySteps(long limit)
        => Violation.Of("maxSteps", $"must NOT need more than {Number(limit)} steps", With("limit", Number(limit)));

    private static Violation Size(string keyword, string comparison, double limit, string what)
        => Violation.Of(keyword, $"must NOT have {comparison} than {JavaScriptText.Of(limit)} {what}", With("limit", JavaScriptText.Of(limit)));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> With(string name, string value) => new(name, value);
}
