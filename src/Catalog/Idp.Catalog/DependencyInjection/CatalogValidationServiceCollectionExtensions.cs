using Idp.Catalog;
using Idp.Catalog.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the validation of catalog descriptors.</summary>
public static class CatalogValidationServiceCollectionExtensions
{
    /// <summary>Registers <see cref="CatalogValidator"/>, a singleton. Safe to call twice; what the host registered before wins.</summary>
    /// <param name="services">The services; every <see cref="IEntityRule"/> and <see cref="ICatalogRule"/> among them runs too, after those of the options.</param>
    /// <param name="configure">
    /// Changes the options, such as <c>options => options with { World = WorldView.Closed }</c>; further calls change what the earlier ones gave.
    /// The first options are the <see cref="CatalogValidatorOptions"/> among the services, or else the defaults.
    /// </param>
    /// <returns>Where rules of yours are added.</returns>
    public static CatalogValidationBuilder AddIdpCatalogValidation(
        this IServiceCollection services, Func<CatalogValidatorOptions, CatalogValidatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(new CatalogValidatorOptions());
        services.TryAddSingleton(Create);
        if (configure is not null)
        {
            services.AddSingleton(new CatalogValidationStep(configure));
        }

        return new CatalogValidationBuilder(services);
    }

    private static CatalogValidator Create(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<CatalogValidatorOptions>();
        foreach (var step in provider.GetServices<CatalogValidationStep>())
        {
            options = step.Configure(options);
        }

        return new CatalogValidator(options with
        {
            Reader = options.Reader with { Rules = [.. options.Reader.Rules, .. provider.GetServices<IEntityRule>()] },
            Rules = [.. options.Rules, .. provider.GetServices<ICatalogRule>()],
        });
    }
}
