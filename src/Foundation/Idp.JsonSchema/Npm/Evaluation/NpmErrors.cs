namespace Idp.JsonSchemas.Npm;

/// <summary>The errors of one validation while they are collected: a part of them can be taken back when what they are about is no error after all.</summary>
internal sealed class NpmErrors(NpmJsonSchemaOptions options, NpmWork work)
{
    // Utf8JsonWriter's own limit is 1,000.
    private const int MaxPrintedDepth = 900;

    private readonly List<NpmValidationError> _errors = [];
    private long _weight;
    private long _count;

    public int Count => _errors.Count;

    public void Add(NpmContext context, NpmValue schema, NpmValue instance, NpmErrorDetail detail)
    {
        if (!work.HasFault)
        {
            Keep(_errors.Count, New(context, schema, instance, detail));
        }
    }

    /// <summary>Adds an error before those from <paramref name="index"/> on.</summary>
    public void Insert(int index, NpmContext context, NpmValue schema, NpmValue instance, NpmErrorDetail detail)
    {
        if (!work.HasFault)
        {
            Keep(index, New(context, schema, instance, detail));
        }
    }

    /// <summary>Takes back all errors from an index on.</summary>
    public void TakeBack(int index)
    {
        for (int i = index; i < _errors.Count; i++)
        {
            _weight -= _errors[i].Weight;
            _count -= _errors[i].Count;
        }

        _errors.RemoveRange(index, _errors.Count - index);
    }

    public NpmValidationError[] From(int index) => [.. _errors.Skip(index)];

    private NpmValidationError New(NpmContext context, NpmValue schema, NpmValue instance, NpmErrorDetail detail)
    {
        var shown = schema.IsTruthy && schema.GetId(work) is { IsTruthy: true } id ? id : schema.IsTruthy ? schema : NpmValue.Undefined;
        var nested = detail.Nested;
        long weight = 8 + shown.Size + instance.Size + detail.Argument.Size + (2 * context.Path.Size) + (detail.Message.Length >> 4);
        int depth = 2 + Math.Max(shown.Depth, Math.Max(instance.Depth, detail.Argument.Depth));
        if (nested is not null)
        {
            weight += nested.Instance.Size + nested.Schema.Size + nested.Path.Size + nested.Errors.Sum(static error => error.Weight);
            depth = Math.Max(depth, 5 + Math.Max(nested.Instance.Depth, Math.Max(nested.Schema.Depth, nested.Errors.Max(static error => error.Depth))));
        }

        return new NpmValidationError(context.Path, shown, instance, detail)
        {
            Weight = weight,
            Depth = depth,
            Count = 1 + (nested?.Errors.Sum(static error => error.Count) ?? 0),
        };
    }

    private void Keep(int index, NpmValidationError error)
    {
        _weight += error.Weight;
        _count += error.Count;
        if (_count > options.MaxErrors)
        {
            work.FailLimit("maxErrors", $"has more than {options.MaxErrors} errors");
        }
        else if (_weight > options.MaxPrintedValues || error.Depth > MaxPrintedDepth)
        {
            work.FailLimit("maxPrintedValues", "has errors that would be too long to print");
        }
        else
        {
            _errors.Insert(index, error);
        }
    }
}
