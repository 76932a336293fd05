using System.Text.Json;
using Idp.JsonSchemas.Evaluation;

namespace Idp.JsonSchemas.Npm;

/// <summary>One validation: walks schema and instance side by side, keyword by keyword in the order of the schema's keys.</summary>
internal sealed partial class NpmEvaluation
{
    private static readonly NpmValue Nothing = NpmValue.Of(new OrderedDictionary<string, NpmValue> { ["type"] = NpmValue.EmptyArray });

    private readonly NpmWork _work;
    private readonly NpmErrors _errors;
    private readonly NpmUrls _urls;
    private readonly NpmPatterns _patterns;

    public NpmEvaluation(NpmJsonSchemaOptions options, NpmPatterns patterns)
    {
        _work = new NpmWork(new EvaluationLimits(new JsonSchemaOptions { MaxDepth = options.MaxDepth, MaxSteps = options.MaxSteps, PatternTimeout = options.PatternTimeout }));
        _errors = new NpmErrors(options, _work);
        _urls = new NpmUrls(_work);
        _patterns = patterns;
    }

    public NpmValidationResult Run(JsonElement instance, JsonElement schema)
    {
        var value = NpmValueReader.Read(instance, _work);
        var rules = NpmValueReader.Read(schema, _work);
        if (!rules.IsSchema)
        {
            _work.Fail("Expected `schema` to be an object or boolean");
        }

        if (!_work.HasFault)
        {
            Validate(value, rules, Start(rules));
        }

        return _work.HasFault
            ? new NpmValidationResult([new NpmValidationError(NpmPath.Root, NpmValue.Undefined, NpmValue.Undefined, new NpmErrorDetail(_work.FaultName, _work.FaultMessage, NpmValue.Undefined))], _work.Fault)
            : new NpmValidationResult([.. _errors.From(0)], NpmValidationFault.None);
    }

    private NpmContext Start(NpmValue schema)
    {
        string uri = _urls.Resolve(schema.GetId(_work));
        var found = NpmSchemaScan.Find(uri, schema, _urls);
        found.TryAdd(uri, schema);
        return new NpmContext(NpmPath.Root, uri, new NpmScope(found));
    }

    /// <returns>The schema in the end, behind its references: the one that the original names in its result.</returns>
    private NpmValue Validate(NpmValue instance, NpmValue schema, NpmContext context)
    {
        if (!_work.TryEnter())
        {
            return schema;
        }

        if (!schema.IsTruthy && schema.Kind != NpmKind.Boolean)
        {
            _work.Fail("schema is undefined");
        }

        var last = schema;
        var rules = schema.Kind != NpmKind.Boolean ? schema : schema.IsTruthy ? NpmValue.EmptyObject : Nothing;
        rules = _work.HasFault ? rules : Extend(rules, context);
        if (ReferenceOf(rules) is { } reference)
        {
            var (target, uri) = Resolve(reference, context);
            last = _work.HasFault ? schema : Validate(instance, target, context with { Base = uri });
        }
        else
        {
            ApplyAll(instance, rules, context);
        }

        _work.Leave();
        return last;
    }

    private bool IsValid(NpmValue instance, NpmValue schema, NpmContext context)
    {
        int before = _errors.Count;
        Validate(instance, schema, context);
        bool isValid = _errors.Count == before;
        _errors.TakeBack(before);
        return isValid;
    }

    private NpmValue Extend(NpmValue schema, NpmContext context)
    {
        var extended = schema.Get("extends", _work);
        if (!extended.IsTruthy)
        {
            return schema;
        }

        if (extended.Kind != NpmKind.Array)
        {
            return NpmMerge.Merge(schema, Target(extended, context), _work);
        }

        foreach (var one in extended.Items.Where(static item => item.Kind != NpmKind.Undefined))
        {
            schema = _work.HasFault ? schema : NpmMerge.Merge(schema, Target(one, context), _work);
        }

        return schema;
    }

    private NpmValue Target(NpmValue schema, NpmContext context) => ReferenceOf(schema) is { } reference ? Resolve(reference, context).Schema : schema;

    private string? ReferenceOf(NpmValue schema)
    {
        var reference = schema.Kind == NpmKind.String ? schema : _work.HasFault ? NpmValue.Undefined : schema.Get("$ref", _work);
        return reference.Kind == NpmKind.String && reference.Text.Length > 0 ? reference.Text : null;
    }

    private (NpmValue Schema, string Uri) Resolve(string reference, NpmContext context)
    {
        string uri = _urls.Resolve(context.Base, reference);
        if (context.Scope.Find(uri) is { IsTruthy: true } found)
        {
            return (found, uri);
        }

        string fragment = _urls.FragmentOf(uri);
        string document = fragment.Length > 0 ? uri[..Math.Max(0, uri.Length - fragment.Length)] : "";
        if (document.Length == 0 || context.Scope.Find(document) is not { IsTruthy: true } root)
        {
            _work.Fail($"no such schema <{uri}>");
            return (NpmValue.Undefined, uri);
        }

        var target = Follow(root, fragment[1..]);
        if (target.Kind == NpmKind.Undefined)
        {
            _work.Fail($"no such schema {fragment} located in <{document}>");
        }

        return (target, uri);
    }

    // Whatever stands before the first slash is not looked at, and only the first ~0 of a name means a tilde.
    private NpmValue Follow(NpmValue value, string pointer)
    {
        foreach (string part in pointer.Split('/').Skip(1))
        {
            int tilde = part.IndexOf("~0", StringComparison.Ordinal);
            string encoded = tilde < 0 ? part : part.Remove(tilde + 1, 1);
            if (PercentEncoding.Decode(encoded.Replace("~1", "/", StringComparison.Ordinal)) is not { } name)
            {
                _work.Fail("URI malformed");
                break;
            }

            if (!_work.TrySpend(1) || !value.Has(name, _work))
            {
                return NpmValue.Undefined;
            }

            value = value.Get(name, _work);
        }

        return value;
    }

    private void Add(NpmValue instance, NpmValue schema, NpmContext context, string name, string message, NpmValue? argument = null)
        => _errors.Add(context, schema, instance, new NpmErrorDetail(name, message, argument ?? NpmValue.Undefined));

    private string Text(NpmValue value) => NpmConversion.ToText(value, _work);
}
