using System.Globalization;

namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    private void ApplyAnyOf(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!IsList("anyOf", value))
        {
            return;
        }

        if (!value.Items.Exists(one => IsPresent(one) && IsValid(instance, one, context)) && !_work.HasFault)
        {
            var names = NpmValue.Of([.. value.Items.Select((one, i) => one.Kind == NpmKind.Undefined ? one
                : one.GetId(_work) is { IsTruthy: true } id ? NpmValue.Of($"<{Text(id)}>") : NameOf(one, i))]);
            Add(instance, schema, context, "anyOf", "is not any of " + Text(names), names);
        }
    }

    private void ApplyOneOf(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!IsList("oneOf", value))
        {
            return;
        }

        int met = value.Items.Count(one => IsPresent(one) && IsValid(instance, one, context));
        if (_work.HasFault)
        {
            return;
        }

        var names = NpmValue.Of([.. value.Items.Select((one, i) => one.Kind == NpmKind.Undefined ? one : NameOrIdOf(one, i))]);
        if (met != 1)
        {
            Add(instance, schema, context, "oneOf", "is not exactly one from " + Text(names), names);
        }
    }

    private void ApplyAllOf(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!IsList("allOf", value))
        {
            return;
        }

        for (int i = 0; i < value.Items.Count && !_work.HasFault; i++)
        {
            var one = value.Items[i];
            int before = _errors.Count;
            var last = IsPresent(one) ? Validate(instance, one, context) : one;
            if (_errors.Count == before || _work.HasFault)
            {
                continue;
            }

            var name = NameOrIdOf(one, i);
            var nested = new NpmNestedResult(instance, last, context.Path, _errors.From(before));
            string message = string.Create(CultureInfo.InvariantCulture, $"does not match allOf schema {Text(name)} with {nested.Errors.Length} error[s]:");
            _errors.Insert(before, context, schema, instance, new NpmErrorDetail("allOf", message, name, nested));
        }
    }

    private void ApplyIf(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!IsSchema("if", value))
        {
            return;
        }

        string branch = IsValid(instance, value, context) ? "then" : "else";
        var chosen = schema.GetOwn(branch);
        if (!_work.HasFault && chosen.Kind != NpmKind.Undefined && IsSchema(branch, chosen))
        {
            Validate(instance, chosen, context.ToChild(chosen, null, _urls));
        }
    }

    private bool IsPresent(NpmValue item) => item.Kind != NpmKind.Undefined && !_work.HasFault;

    private bool IsList(string keyword, NpmValue value)
    {
        if (value.Kind != NpmKind.Array)
        {
            _work.Fail(keyword + " must be an array");
        }

        return value.Kind == NpmKind.Array;
    }

    private bool IsSchema(string keyword, NpmValue value)
    {
        if (!value.IsSchema)
        {
            _work.Fail($"Expected \"{keyword}\" keyword to be a schema");
        }

        return value.IsSchema;
    }

    private NpmValue NameOrIdOf(NpmValue schema, int index) => schema.GetId(_work) is { IsTruthy: true } id ? id : NameOf(schema, index);

    private NpmValue NameOf(NpmValue schema, int index)
    {
        if (schema.Get("title", _work) is { IsTruthy: true } title)
        {
            return NpmValue.Of(NpmStringify.ToJson(title));
        }

        return schema.Get("$ref", _work) is { IsTruthy: true } reference
            ? NpmValue.Of($"<{Text(reference)}>")
            : NpmValue.Of(string.Create(CultureInfo.InvariantCulture, $"[subschema {index}]"));
    }
}
