using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    private void ApplyProperties(NpmValue value, NpmValue instance, NpmContext context)
    {
        foreach (string name in value.OwnKeys())
        {
            var schema = value.Get(name, _work);
            if (schema.Kind == NpmKind.Null)
            {
                _work.Fail("Unexpected null, expected schema in \"properties\"");
            }

            if (!_work.TrySpend(1))
            {
                return;
            }

            var property = instance.GetOwn(name);
            Validate(property, schema, context.ToChild(schema, new NpmPathSegment(name, 0), _urls));
            if (property.Kind == NpmKind.Undefined && NpmInheritance.IsOfObjects(name))
            {
                instance.SetUndefined(name);
            }
        }
    }

    private void ApplyPatternProperties(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        var patterns = value.IsTruthy ? value : NpmValue.EmptyObject;
        foreach (string name in instance.OwnKeys())
        {
            bool isAdditional = true;
            foreach (string pattern in patterns.OwnKeys())
            {
                var rules = patterns.Get(pattern, _work);
                if (rules.Kind == NpmKind.Null)
                {
                    _work.Fail("Unexpected null, expected schema in \"patternProperties\"");
                }

                if (_work.TrySpend(1) && _patterns.Matches(pattern, name, _work))
                {
                    isAdditional = false;
                    Validate(instance.GetOwn(name), rules, context.ToChild(rules, new NpmPathSegment(name, 0), _urls));
                }
            }

            if (isAdditional && _work.TrySpend(1))
            {
                ApplyAdditionalProperty(name, instance, schema, context);
            }
        }
    }

    private void ApplyAdditionalProperties(NpmValue instance, NpmValue schema, NpmContext context)
    {
        // Then it is the patterns' turn to see to the others.
        if (schema.GetOwn("patternProperties").IsTruthy)
        {
            return;
        }

        foreach (string name in instance.OwnKeys())
        {
            if (_work.TrySpend(1))
            {
                ApplyAdditionalProperty(name, instance, schema, context);
            }
        }
    }

    private void ApplyAdditionalProperty(string name, NpmValue instance, NpmValue schema, NpmContext context)
    {
        var properties = schema.GetOwn("properties");
        if (properties.IsTruthy && properties.Get(name, _work).Kind != NpmKind.Undefined)
        {
            return;
        }

        var additional = schema.GetOwn("additionalProperties");
        if (additional.Kind == NpmKind.Boolean && !additional.IsTruthy)
        {
            Add(instance, schema, context, "additionalProperties", "is not allowed to have the additional property " + JavaScriptText.Quote(name), NpmValue.Of(name));
            return;
        }

        var rules = additional.IsTruthy ? additional : NpmValue.EmptyObject;
        Validate(instance.GetOwn(name), rules, context.ToChild(rules, new NpmPathSegment(name, 0), _urls));
    }

    private void ApplyPropertyNames(NpmValue value, NpmValue instance, NpmContext context)
    {
        if (!value.IsSchema)
        {
            _work.Fail("Expected \"propertyNames\" to be a schema (object or boolean)");
            return;
        }

        foreach (string name in instance.OwnKeys())
        {
            if (instance.GetOwn(name).Kind != NpmKind.Undefined && _work.TrySpend(1))
            {
                Validate(NpmValue.Of(name), value, context.ToChild(value, null, _urls));
            }
        }
    }

    private void ApplyRequired(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (value.Kind != NpmKind.Array)
        {
            return;
        }

        foreach (var name in value.Items.Where(static item => item.Kind != NpmKind.Undefined))
        {
            if (_work.TrySpend(1) && instance.GetOwn(Text(name)).Kind == NpmKind.Undefined)
            {
                Add(instance, schema, context, "required", "requires property " + NpmStringify.ToJson(name), name);
            }
        }
    }

    private void ApplyDependencies(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        foreach (string name in value.OwnKeys())
        {
            if (!_work.TrySpend(1) || instance.Get(name, _work).Kind == NpmKind.Undefined)
            {
                continue;
            }

            var dependency = value.Get(name, _work);
            var child = context.ToChild(dependency, new NpmPathSegment(name, 0), _urls);
            if (_work.HasFault)
            {
                return;
            }

            if (dependency.Kind is NpmKind.String or NpmKind.Array)
            {
                RequireAll(dependency.Kind == NpmKind.String ? [dependency] : dependency.Items, child.Path, instance, schema, context);
                continue;
            }

            int before = _errors.Count;
            Validate(instance, dependency, child);
            if (_errors.Count > before)
            {
                string path = child.Path.ToString();
                _errors.Insert(before, context, schema, instance, new NpmErrorDetail("dependencies", "does not meet dependency required by " + path, NpmValue.Of(path)));
            }
        }
    }

    private void RequireAll(List<NpmValue> names, NpmPath by, NpmValue instance, NpmValue schema, NpmContext context)
    {
        foreach (var name in names.Where(static item => item.Kind != NpmKind.Undefined))
        {
            if (_work.TrySpend(1) && instance.Get(Text(name), _work).Kind == NpmKind.Undefined)
            {
                Add(instance, schema, context, "dependencies", $"property {Text(name)} not found, required by {by}", NpmValue.Of(by.ToString()));
            }
        }
    }
}
