namespace Idp.JsonSchemas.Npm;

internal sealed partial class NpmEvaluation
{
    // What the validator that type tests are called on has of its own.
    private static readonly string[] ValidatorKeys = ["customFormats", "schemas", "unresolvedRefs", "types", "attributes"];

    private void ApplyType(NpmValue value, NpmValue instance, NpmValue schema, NpmContext context)
    {
        var types = value.Kind == NpmKind.Array ? value.Items : [value];
        if (types.Exists(type => type.Kind != NpmKind.Undefined && !_work.HasFault && IsOfType(instance, type, context)) || _work.HasFault)
        {
            return;
        }

        var names = NpmValue.Of(types.ConvertAll(type => !type.IsTruthy ? NpmValue.Undefined
            : type.GetId(_work) is { IsTruthy: true } id ? NpmValue.Of($"<{Text(id)}>") : NpmValue.Of(Text(type))));
        Add(instance, schema, context, "type", "is not of a type(s) " + Text(names), names);
    }

    private bool IsOfType(NpmValue instance, NpmValue type, NpmContext context)
    {
        if (type.Kind == NpmKind.Null)
        {
            _work.Fail("Unexpected null in \"type\" keyword");
            return false;
        }

        switch (Text(type))
        {
            case "string": return instance.Kind == NpmKind.String;
            case "number": return instance.Kind == NpmKind.Number && double.IsFinite(instance.Number);
            case "integer": return instance.Kind == NpmKind.Number && instance.Number % 1 == 0;
            case "boolean": return instance.Kind == NpmKind.Boolean;
            case "array": return instance.Kind == NpmKind.Array;
            case "null": return instance.Kind == NpmKind.Null;
            case "date": return false;
            case "any": return true;
            case "object": return instance.Kind == NpmKind.Object;
            case var name when NpmInheritance.IsOfObjects(name): return IsInherited(name, instance);
            default: return !type.IsContainer || IsValid(instance, type, context);
        }
    }

    private bool IsInherited(string name, NpmValue instance)
    {
        if (NpmInheritance.Call(name, Text(instance), ValidatorKeys) is { } isTrue)
        {
            return isTrue;
        }

        _work.Fail($"Object.prototype.{name}: Expecting function");
        return false;
    }

    private void ApplyNot(NpmValue instance, NpmValue schema, NpmContext context)
    {
        var not = schema.GetOwn("not");
        var refused = not.IsTruthy ? not : schema.GetOwn("disallow");
        if (!refused.IsTruthy)
        {
            return;
        }

        foreach (var type in refused.Kind == NpmKind.Array ? refused.Items : [refused])
        {
            if (type.Kind == NpmKind.Undefined || !_work.TrySpend(1) || !IsOfType(instance, type, context))
            {
                continue;
            }

            var shown = type.IsTruthy && type.GetId(_work) is { IsTruthy: true } id ? id : type;
            Add(instance, schema, context, "not", "is of prohibited type " + Text(shown), shown);
        }
    }
}
