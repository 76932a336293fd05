namespace Idp.Catalog.Query.Native;

/// <content>Conditions: <c>or</c> binds weaker than <c>and</c>, <c>not</c> strongest.</content>
internal sealed partial class QueryTextReader
{
    private EntityPredicate ReadAny(int depth)
    {
        var parts = new List<EntityPredicate> { ReadAll(depth) };
        while (Take("or"))
        {
            parts.Add(ReadAll(depth));
        }

        return parts.Count == 1 ? parts[0] : EntityPredicate.Any(parts);
    }

    private EntityPredicate ReadAll(int depth)
    {
        var parts = new List<EntityPredicate> { ReadNot(depth) };
        while (Take("and"))
        {
            parts.Add(ReadNot(depth));
        }

        return parts.Count == 1 ? parts[0] : EntityPredicate.All(parts);
    }

    private EntityPredicate ReadNot(int depth)
    {
        if (depth == 0)
        {
            RefuseSize(_limits.MaxDepth, "levels");
        }

        if (_fault is not null)
        {
            return EntityPredicate.Nothing;
        }

        if (Take("not"))
        {
            return EntityPredicate.Not(ReadNot(depth - 1));
        }

        if (!Take("("))
        {
            return ReadCondition();
        }

        var inner = ReadAny(depth - 1);
        Expect(")");
        return inner;
    }

    private EntityPredicate ReadCondition()
    {
        string key = ReadKey();
        if (++_conditions > _limits.MaxConditions)
        {
            RefuseSize(_limits.MaxConditions, "conditions");
        }

        if (Take("="))
        {
            return EntityPredicate.Equal(key, ReadValue());
        }

        if (Take("!="))
        {
            return EntityPredicate.Not(EntityPredicate.Equal(key, ReadValue()));
        }

        if (Take("in"))
        {
            return EntityPredicate.In(key, ReadValues());
        }

        if (Take("not"))
        {
            Expect("in");
            return EntityPredicate.Not(EntityPredicate.In(key, ReadValues()));
        }

        if (Take("starts"))
        {
            Expect("with");
            return EntityPredicate.HasPrefix(key, ReadValue());
        }

        if (Take("exists"))
        {
            return EntityPredicate.Exists(key);
        }

        if (Take("missing"))
        {
            return EntityPredicate.Not(EntityPredicate.Exists(key));
        }

        Refuse("'=', '!=', 'in', 'not in', 'starts with', 'exists' or 'missing'");
        return EntityPredicate.Nothing;
    }

    private List<string> ReadValues()
    {
        var values = new List<string>();
        Expect("(");
        do
        {
            values.Add(ReadValue());
        }
        while (Take(",") && _fault is null);
        Expect(")");
        return values;
    }

    private string ReadKey() => ReadText("a field");

    private string ReadValue()
    {
        if (++_values > _limits.MaxValues)
        {
            RefuseSize(_limits.MaxValues, "values");
        }

        return ReadText("a value");
    }

    private string ReadText(string what)
    {
        if (_token.Kind is not (QueryTokenKind.Word or QueryTokenKind.Quoted) || (_token.Text.Length == 0 && what == "a field"))
        {
            Refuse(what);
            return "";
        }

        string text = _token.Text;
        Advance();
        return text;
    }
}
