using System.Globalization;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    private void ApplyToNumber(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!double.IsFinite(instance.Number))
        {
            return;
        }

        switch (keyword)
        {
            case "minimum" or "maximum":
                ApplyBound(keyword, value, instance, schema, context);
                break;
            case "exclusiveMinimum" or "exclusiveMaximum" when value.Kind != NpmKind.Boolean:
                ApplyExclusiveBound(keyword, value, instance, schema, context);
                break;
            case "multipleOf":
                ApplyMultipleOf(keyword, "is not a multiple of (divisible by) ", value, instance, schema, context);
                break;
            case "divisibleBy":
                ApplyMultipleOf(keyword, "is not divisible by (multiple of) ", value, instance, schema, context);
                break;
        }
    }

    private void ApplyBound(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        bool isLeast = keyword == "minimum";
        bool isExclusive = schema.GetOwn(isLeast ? "exclusiveMinimum" : "exclusiveMaximum") is { Kind: NpmKind.Boolean, IsTruthy: true };
        double bound = NpmConversion.ToNumber(value, _work);
        double number = instance.Number;
        bool isMet = isExclusive ? isLeast ? number > bound : number < bound : isLeast ? number >= bound : number <= bound;
        if (!isMet)
        {
            Add(instance, schema, context, keyword, $"must be {(isLeast ? "greater" : "less")} than {(isExclusive ? "" : "or equal to ")}{Text(value)}", value);
        }
    }

    private void ApplyExclusiveBound(string keyword, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        bool isLeast = keyword == "exclusiveMinimum";
        double bound = NpmConversion.ToNumber(value, _work);
        if (!(isLeast ? instance.Number > bound : instance.Number < bound))
        {
            Add(instance, schema, context, keyword, $"must be strictly {(isLeast ? "greater" : "less")} than {Text(value)}", value);
        }
    }

    private void ApplyMultipleOf(string keyword, string message, NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        double divisor = NpmConversion.ToNumber(value, _work);
        if (divisor == 0 && value.Kind != NpmKind.Null)
        {
            _work.Fail(keyword + " cannot be zero");
            return;
        }

        double scale = Math.Pow(10, Math.Max(Decimals(instance.Number), Decimals(divisor)));
        if (Round(instance.Number * scale) % Round(divisor * scale) != 0)
        {
            Add(instance, schema, context, keyword, message + NpmStringify.ToJson(value), value);
        }
    }

    // JavaScript rounds halves up.
    private static double Round(double number)
    {
        double floor = Math.Floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }

    private static int Decimals(double number)
    {
        string[] parts = JavaScriptText.Of(number).Split('e');
        int dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        int decimals = dot < 0 ? 0 : parts[0].Length - dot - 1;
        return parts.Length == 1 ? decimals
            : parts[1][0] == '-' ? decimals + int.Parse(parts[1].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
    }

    private void ApplyPattern(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        string pattern = Text(value);
        if (!_work.HasFault && !_patterns.Matches(pattern, instance.Text, _work))
        {
            if (value.Kind == NpmKind.Null)
            {
                _work.Fail("Cannot read properties of null (reading 'toString')");
            }

            Add(instance, schema, context, "pattern", "does not match pattern " + JavaScriptText.Quote(pattern), value);
        }
    }

    private void ApplyFormat(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        string format = Text(value);
        bool? isMet = instance.Kind == NpmKind.String && NpmFormats.IsKnown(format) ? NpmFormats.IsMet(format, instance.Text, _work)
            : NpmInheritance.IsOfObjects(format) ? NpmInheritance.Call(format, Text(instance), instance.Kind == NpmKind.String ? NpmFormats.Names : [])
            : true;
        if (isMet is null)
        {
            _work.Fail($"Object.prototype.{format}: Expecting function");
        }
        else if (!isMet.Value)
        {
            Add(instance, schema, context, "format", $"does not conform to the {NpmStringify.ToJson(value)} format", value);
        }
    }

    private void ApplyEnum(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (value.Kind != NpmKind.Array)
        {
            _work.Fail("enum expects an array");
            return;
        }

        if (!value.Items.Exists(item => item.Kind != NpmKind.Undefined && NpmEquality.AreEqual(instance, item, _work)) && !_work.HasFault)
        {
            string list = string.Join(',', value.Items.Select(item => item.Kind == NpmKind.Undefined ? "" : Text(item)));
            Add(instance, schema, context, "enum", "is not one of enum values: " + list, value);
        }
    }

    private void ApplyConst(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!NpmEquality.AreEqual(value, instance, _work) && !_work.HasFault)
        {
            Add(instance, schema, context, "const", "does not exactly match expected constant: " + Text(value), value);
        }
    }
}
