namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    private void ApplyItems(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        for (int i = 0; i < instance.Items.Count && _work.TrySpend(1); i++)
        {
            var rules = value.Kind != NpmKind.Array ? value
                : i < value.Items.Count && value.Items[i].Kind != NpmKind.Undefined ? value.Items[i]
                : schema.GetOwn("additionalItems");
            if (rules.Kind == NpmKind.Undefined)
            {
                continue;
            }

            if (rules.Kind == NpmKind.Boolean && !rules.IsTruthy)
            {
                Add(instance, schema, context, "items", "additionalItems not permitted");
                return;
            }

            Validate(instance.Items[i], rules, context.ToChild(rules, new NpmPathSegment(null, i), _urls));
        }
    }

    private void ApplyContains(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!IsSchema("contains", value))
        {
            return;
        }

        for (int i = 0; i < instance.Items.Count; i++)
        {
            if (!_work.TrySpend(1) || IsValid(instance.Items[i], value, context.ToChild(value, new NpmPathSegment(null, i), _urls)))
            {
                return;
            }
        }

        Add(instance, schema, context, "contains", "must contain an item matching given schema", value);
    }

    private void ApplyUniqueItems(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (value.Kind == NpmKind.Boolean && value.IsTruthy && HasEqual(instance.Items))
        {
            Add(instance, schema, context, "uniqueItems", "contains duplicate item");
        }
    }

    // Only containers need to be compared in pairs.
    private bool HasEqual(List<NpmValue> items)
    {
        var scalars = new HashSet<(NpmKind, double, string)>();
        var containers = items.FindAll(static item => item.IsContainer);
        if (!_work.TrySpend(items.Count) || items.Exists(item => !item.IsContainer && !scalars.Add((item.Kind, item.Number, item.Text))))
        {
            return true;
        }

        for (int i = 0; i < containers.Count; i++)
        {
            for (int j = i + 1; j < containers.Count; j++)
            {
                if (_work.HasFault || NpmEquality.AreEqual(containers[i], containers[j], _work))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
