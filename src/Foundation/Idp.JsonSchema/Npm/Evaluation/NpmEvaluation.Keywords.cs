namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    private void ApplyAll(NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (schema.Kind != NpmKind.Object)
        {
            return;
        }

        foreach (string keyword in schema.OwnKeys())
        {
            if (!_work.TrySpend(1))
            {
                return;
            }

            Apply(keyword, instance, schema, context);
        }
    }

    private void Apply(string keyword, NpmValue instance, NpmValue schema, NpmContext context)
    {
        var value = schema.GetOwn(keyword);
        switch (instance.Kind)
        {
            case NpmKind.Undefined:
                ApplyToAbsent(keyword, instance, schema, context);
                return;
            case NpmKind.Object:
                ApplyToObject(keyword, value, instance, schema, context);
                break;
            case NpmKind.Array:
                ApplyToArray(keyword, value, instance, schema, context);
                break;
            case NpmKind.Number:
                ApplyToNumber(keyword, value, instance, schema, context);
                break;
            case NpmKind.String:
                ApplyToText(keyword, value, instance, schema, context);
                break;
        }

        ApplyToAny(keyword, value, instance, schema, context);
    }

    // Of the keywords, only those that ask for presence judge what is absent.
    private void ApplyToAbsent(string keyword, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (keyword == "required" && schema.GetOwn(keyword) is { Kind: NpmKind.Boolean, IsTruthy: true })
        {
            Add(instance, schema, context, "required", "is required");
        }
    }

    private void ApplyToAny(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        switch (keyword)
        {
            case "type":
                ApplyType(value, instance, schema, context);
                break;
            case "not" or "disallow":
                ApplyNot(instance, schema, context);
                break;
            case "anyOf":
                ApplyAnyOf(value, instance, schema, context);
                break;
            case "allOf":
                ApplyAllOf(value, instance, schema, context);
                break;
            case "oneOf":
                ApplyOneOf(value, instance, schema, context);
                break;
            case "if":
                ApplyIf(value, instance, schema, context);
                break;
            case "enum":
                ApplyEnum(value, instance, schema, context);
                break;
            case "const":
                ApplyConst(value, instance, schema, context);
                break;
            case "format":
                ApplyFormat(value, instance, schema, context);
                break;
        }
    }

    private void ApplyToObject(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        switch (keyword)
        {
            case "properties":
                ApplyProperties(value, instance, context);
                break;
            case "patternProperties":
                ApplyPatternProperties(value, instance, schema, context);
                break;
            case "additionalProperties":
                ApplyAdditionalProperties(instance, schema, context);
                break;
            case "propertyNames":
                ApplyPropertyNames(value, instance, context);
                break;
            case "required":
                ApplyRequired(value, instance, schema, context);
                break;
            case "dependencies":
                ApplyDependencies(value, instance, schema, context);
                break;
            case "minProperties" or "maxProperties":
                ApplySize(keyword, "property ", value, instance.Count, instance, schema, context);
                break;
        }
    }

    private void ApplyToArray(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        switch (keyword)
        {
            case "items":
                ApplyItems(value, instance, schema, context);
                break;
            case "contains":
                ApplyContains(value, instance, schema, context);
                break;
            case "uniqueItems":
                ApplyUniqueItems(value, instance, schema, context);
                break;
            case "minItems" or "maxItems":
                ApplySize(keyword, "", value, instance.Items.Count, instance, schema, context);
                break;
        }
    }

    private void ApplyToText(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        switch (keyword)
        {
            case "pattern":
                ApplyPattern(value, instance, schema, context);
                break;
            case "minLength" or "maxLength":
                ApplySize(keyword, "", value, instance.Text.Count(static unit => !char.IsLowSurrogate(unit)), instance, schema, context);
                break;
        }
    }

    private void ApplySize(string keyword, string what, NpmValue limit, int size, NpmValue instance, NpmValue schema, NpmContext context)
    {
        bool isLeast = keyword.StartsWith("min", StringComparison.Ordinal);
        double bound = NpmConversion.ToNumber(limit, _work);
        if (isLeast ? !(size >= bound) : !(size <= bound))
        {
            Add(instance, schema, context, keyword, $"does not meet {(isLeast ? "minimum" : "maximum")} {what}length of {Text(limit)}", limit);
        }
    }
}
