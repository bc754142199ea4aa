using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document_label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title_folded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    extends_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    starts = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    planning_reference = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    legal_bases = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signed_at = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    council_burdens_public_or_region = table.Column<bool>(type: "INTEGER", nullable: true),
                    council_funded_in_current_budget = table.Column<bool>(type: "INTEGER", nullable: true),
                    council_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    council_evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    council_decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    council_approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    council_approval_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    begun_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreements_agreements_extends_id",
                        column: x => x.extends_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreements_agreements_parent_id",
                        column: x => x.parent_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "curricula",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    lesson_hours = table.Column<int>(type: "INTEGER", nullable: false),
                    minimum_group = table.Column<int>(type: "INTEGER", nullable: false),
                    maximum_group = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    entry_conditions = table.Column<string>(type: "TEXT", nullable: false),
                    modules = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: false),
                    materials = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_curricula", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holidays", x => new { x.day, x.name });
                });

            migrationBuilder.CreateTable(
                name: "kbli_classes",
                columns: table => new
                {
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    folded = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kbli_classes", x => new { x.version, x.code });
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lineage = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit_no = table.Column<int>(type: "INTEGER", nullable: true),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    patronym = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    birth_place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    born = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    home_district = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    education = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    work_before = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    skills = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    interest_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    interest = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    languages = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    disability = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    identity_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nik_sealed = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    nik_index = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    name_folded = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 440, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    folded = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "roster_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_size = table.Column<long>(type: "INTEGER", nullable: false),
                    columns = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    @new = table.Column<int>(name: "new", type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    same = table.Column<int>(type: "INTEGER", nullable: false),
                    conflicting = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    missing = table.Column<int>(type: "INTEGER", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    applied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rule_sets",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    verified_by = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    loaded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_sets", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_history", x => new { x.agreement_id, x.no });
                    table.ForeignKey(
                        name: "fk_agreement_history_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_sectors",
                columns: table => new
                {
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_sectors", x => new { x.agreement_id, x.sector });
                    table.ForeignKey(
                        name: "fk_agreement_sectors_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_units",
                columns: table => new
                {
                    unit_no = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_units", x => new { x.agreement_id, x.unit_no });
                    table.ForeignKey(
                        name: "fk_agreement_units_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clauses", x => x.id);
                    table.ForeignKey(
                        name: "fk_clauses_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_classes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    search = table.Column<string>(type: "TEXT", maxLength: 181, nullable: false),
                    curriculum_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    venue = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    instructors = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    starts = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    completed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_classes", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_classes_curricula_curriculum_id",
                        column: x => x.curriculum_id,
                        principalTable: "curricula",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_parties",
                columns: table => new
                {
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    signatory = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    authority = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_parties", x => new { x.agreement_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_agreement_parties_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_agreement_parties_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => x.id);
                    table.ForeignKey(
                        name: "fk_api_keys_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointments", x => x.id);
                    table.ForeignKey(
                        name: "fk_appointments_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_appointments_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificate_numbers",
                columns: table => new
                {
                    issuer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate_numbers", x => new { x.issuer_id, x.year });
                    table.ForeignKey(
                        name: "fk_certificate_numbers_organisations_issuer_id",
                        column: x => x.issuer_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eligibility_assessments",
                columns: table => new
                {
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rule_version = table.Column<int>(type: "INTEGER", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eligibility_assessments", x => new { x.participant_id, x.purpose });
                    table.ForeignKey(
                        name: "fk_eligibility_assessments_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "eligibility_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted = table.Column<bool>(type: "INTEGER", nullable: false),
                    advised = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    advised_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rule_version = table.Column<int>(type: "INTEGER", nullable: false),
                    minutes_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    snapshot_sealed = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eligibility_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_eligibility_decisions_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participant_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    old = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    @new = table.Column<string>(name: "new", type: "TEXT", maxLength: 1000, nullable: true),
                    is_sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_changes_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_custody",
                columns: table => new
                {
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    register_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    register_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    register_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    legal_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sentence_months = table.Column<int>(type: "INTEGER", nullable: true),
                    sentence_days = table.Column<int>(type: "INTEGER", nullable: true),
                    life = table.Column<bool>(type: "INTEGER", nullable: false),
                    death = table.Column<bool>(type: "INTEGER", nullable: false),
                    detained_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    one_third_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    one_half_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    two_thirds_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expiration_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    release_key = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    dates_estimated = table.Column<bool>(type: "INTEGER", nullable: false),
                    remission_months = table.Column<int>(type: "INTEGER", nullable: true),
                    security_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    present_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_custody", x => x.participant_id);
                    table.ForeignKey(
                        name: "fk_participant_custody_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_discipline",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sanction_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_discipline", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_discipline_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_disclosures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    opened = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    closed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    closed_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_disclosures", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_disclosures_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_facts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value_sealed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note_sealed = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_facts", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_facts_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_journey",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    data = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_journey", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_journey_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_offences",
                columns: table => new
                {
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    crime_sealed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    article_sealed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    kind_sealed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_offences", x => x.participant_id);
                    table.ForeignKey(
                        name: "fk_participant_offences_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_words",
                columns: table => new
                {
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    sound = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_words", x => new { x.participant_id, x.word });
                    table.ForeignKey(
                        name: "fk_participant_words_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roster_file_parts",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_file_parts", x => new { x.import_id, x.no });
                    table.ForeignKey(
                        name: "fk_roster_file_parts_roster_import_import_id",
                        column: x => x.import_id,
                        principalTable: "roster_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roster_import_rows",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    before_sealed = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    after_mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_import_rows", x => new { x.import_id, x.no });
                    table.ForeignKey(
                        name: "fk_roster_import_rows_roster_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "roster_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clause_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    starts = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    funding_regency_line = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    funding_regency_rupiah = table.Column<long>(type: "INTEGER", nullable: true),
                    funding_state_line = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    funding_state_rupiah = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitments", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitments_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_commitments_clauses_clause_id",
                        column: x => x.clause_id,
                        principalTable: "clauses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_commitments_organisations_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_results",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    competence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    assessor = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessment_results_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_results_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance_corrections",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<int>(type: "INTEGER", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    was = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    was_late_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    was_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    was_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    became = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    became_late_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendance_corrections_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attendance_corrections_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance_marks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<int>(type: "INTEGER", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    late_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance_marks", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendance_marks_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attendance_marks_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    serial = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    holder_folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lesson_hours = table.Column<int>(type: "INTEGER", nullable: false),
                    trained_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    trained_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    modules = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: false),
                    issuer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    issuer_parent = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signatory = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signatory_office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revocation_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    revocation_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    revoked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => x.id);
                    table.ForeignKey(
                        name: "fk_certificates_certificates_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_certificates_organisations_issuer_id",
                        column: x => x.issuer_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_certificates_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_certificates_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "class_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_class_history", x => new { x.class_id, x.no });
                    table.ForeignKey(
                        name: "fk_class_history_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "class_sessions",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    ends = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<int>(type: "INTEGER", nullable: false),
                    module = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    venue = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    moved_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registered_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_class_sessions", x => new { x.class_id, x.no });
                    table.ForeignKey(
                        name: "fk_class_sessions_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "selection_minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selection_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_selection_minutes_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participant_custody_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    old = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    @new = table.Column<string>(name: "new", type: "TEXT", maxLength: 1000, nullable: true),
                    is_sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_custody_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_custody_changes_participant_custody_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participant_custody",
                        principalColumn: "participant_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_offence_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    old = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    @new = table.Column<string>(name: "new", type: "TEXT", maxLength: 1000, nullable: true),
                    is_sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_offence_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_offence_changes_participant_offences_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participant_offences",
                        principalColumn: "participant_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_history", x => new { x.commitment_id, x.no });
                    table.ForeignKey(
                        name: "fk_commitment_history_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_supporting",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_supporting", x => new { x.commitment_id, x.organisation_id });
                    table.ForeignKey(
                        name: "fk_commitment_supporting_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "progress_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_progress_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_progress_entries_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_progress_entries_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enrolments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    proposed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    began = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leave_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolments", x => x.id);
                    table.ForeignKey(
                        name: "fk_enrolments_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolments_selection_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "selection_minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolments_training_class_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "progress_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    progress_entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_progress_history", x => new { x.progress_entry_id, x.no });
                    table.ForeignKey(
                        name: "fk_progress_history_progress_entries_progress_entry_id",
                        column: x => x.progress_entry_id,
                        principalTable: "progress_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "enrolment_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment_history", x => new { x.enrolment_id, x.no });
                    table.ForeignKey(
                        name: "fk_enrolment_history_enrolments_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_participant_id_what_id",
                table: "access_log",
                columns: new[] { "participant_id", "what", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_agreement_id_organisation_id",
                table: "agreement_parties",
                columns: new[] { "agreement_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_organisation_id_number",
                table: "agreement_parties",
                columns: new[] { "organisation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreements_ends",
                table: "agreements",
                column: "ends");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_extends_id",
                table: "agreements",
                column: "extends_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_no",
                table: "agreements",
                column: "no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreements_parent_id",
                table: "agreements",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_digest",
                table: "api_keys",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_organisation_id",
                table: "api_keys",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointments_account_id",
                table: "appointments",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointments_organisation_id",
                table: "appointments",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_results_class_id_participant_id_unit_code_attempt",
                table: "assessment_results",
                columns: new[] { "class_id", "participant_id", "unit_code", "attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_results_participant_id",
                table: "assessment_results",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_corrections_class_id_session_no",
                table: "attendance_corrections",
                columns: new[] { "class_id", "session_no" });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_corrections_participant_id",
                table: "attendance_corrections",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_marks_class_id_session_no_participant_id",
                table: "attendance_marks",
                columns: new[] { "class_id", "session_no", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attendance_marks_participant_id",
                table: "attendance_marks",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_marks_unit_happened_on",
                table: "attendance_marks",
                columns: new[] { "unit", "happened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_certificates_class_id_participant_id",
                table: "certificates",
                columns: new[] { "class_id", "participant_id" },
                unique: true,
                filter: "state = 'Issued'");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_code",
                table: "certificates",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_commitment_id_issued_on",
                table: "certificates",
                columns: new[] { "commitment_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ix_certificates_issuer_id_year_serial",
                table: "certificates",
                columns: new[] { "issuer_id", "year", "serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificates_participant_id",
                table: "certificates",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_replaces_id",
                table: "certificates",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_class_sessions_state_date",
                table: "class_sessions",
                columns: new[] { "state", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_clauses_agreement_id_no",
                table: "clauses",
                columns: new[] { "agreement_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commitments_agreement_id_no",
                table: "commitments",
                columns: new[] { "agreement_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commitments_clause_id",
                table: "commitments",
                column: "clause_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_responsible_id",
                table: "commitments",
                column: "responsible_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_standing_due",
                table: "commitments",
                columns: new[] { "standing", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_curricula_code_version",
                table: "curricula",
                columns: new[] { "code", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_eligibility_assessments_purpose_outcome_day_participant_id",
                table: "eligibility_assessments",
                columns: new[] { "purpose", "outcome", "day", "participant_id" });

            migrationBuilder.CreateIndex(
                name: "ix_eligibility_assessments_unit_purpose_outcome_day_participant_id",
                table: "eligibility_assessments",
                columns: new[] { "unit", "purpose", "outcome", "day", "participant_id" });

            migrationBuilder.CreateIndex(
                name: "ix_eligibility_decisions_participant_id_purpose_decided_on",
                table: "eligibility_decisions",
                columns: new[] { "participant_id", "purpose", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_agreement_id_state",
                table: "enrolments",
                columns: new[] { "agreement_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_class_id_participant_id",
                table: "enrolments",
                columns: new[] { "class_id", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_minutes_id",
                table: "enrolments",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_participant_id_state",
                table: "enrolments",
                columns: new[] { "participant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_code",
                table: "organisations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_lineage",
                table: "organisations",
                column: "lineage");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id",
                table: "organisations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_unit_no",
                table: "organisations",
                column: "unit_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_participant_changes_participant_id_id",
                table: "participant_changes",
                columns: new[] { "participant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_custody_presence_release_key",
                table: "participant_custody",
                columns: new[] { "presence", "release_key" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_custody_unit_presence_release_key",
                table: "participant_custody",
                columns: new[] { "unit", "presence", "release_key" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_custody_unit_register_key",
                table: "participant_custody",
                columns: new[] { "unit", "register_key" },
                unique: true,
                filter: "presence = 'Present'");

            migrationBuilder.CreateIndex(
                name: "ix_participant_custody_changes_participant_id_id",
                table: "participant_custody_changes",
                columns: new[] { "participant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_discipline_participant_id_happened_on",
                table: "participant_discipline",
                columns: new[] { "participant_id", "happened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_disclosures_agreement_id_closed_participant_id",
                table: "participant_disclosures",
                columns: new[] { "agreement_id", "closed", "participant_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_disclosures_participant_id_agreement_id_subject_id",
                table: "participant_disclosures",
                columns: new[] { "participant_id", "agreement_id", "subject_id" },
                unique: true,
                filter: "closed IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_participant_facts_participant_id_happened_on",
                table: "participant_facts",
                columns: new[] { "participant_id", "happened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_journey_participant_id_happened_on",
                table: "participant_journey",
                columns: new[] { "participant_id", "happened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_offence_changes_participant_id_id",
                table: "participant_offence_changes",
                columns: new[] { "participant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_words_unit_sound_participant_id",
                table: "participant_words",
                columns: new[] { "unit", "sound", "participant_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_words_unit_word_participant_id",
                table: "participant_words",
                columns: new[] { "unit", "word", "participant_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participants_nik_index",
                table: "participants",
                column: "nik_index");

            migrationBuilder.CreateIndex(
                name: "ix_participants_nik_index1",
                table: "participants",
                column: "nik_index",
                unique: true,
                filter: "identity_status = 'Verified'");

            migrationBuilder.CreateIndex(
                name: "ix_participants_unit_name_key",
                table: "participants",
                columns: new[] { "unit", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_progress_entries_agreement_id",
                table: "progress_entries",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_progress_entries_commitment_id_on",
                table: "progress_entries",
                columns: new[] { "commitment_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_regions_folded",
                table: "regions",
                column: "folded");

            migrationBuilder.CreateIndex(
                name: "ix_regions_parent_code",
                table: "regions",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "ix_roster_import_rows_participant_id",
                table: "roster_import_rows",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_roster_imports_unit_file_hash",
                table: "roster_imports",
                columns: new[] { "unit", "file_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_roster_imports_unit_id",
                table: "roster_imports",
                columns: new[] { "unit", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_selection_minutes_class_id",
                table: "selection_minutes",
                column: "class_id");

            migrationBuilder.CreateIndex(
                name: "ix_selection_minutes_unit_number",
                table: "selection_minutes",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_agreement_id_starts",
                table: "training_classes",
                columns: new[] { "agreement_id", "starts" });

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_code",
                table: "training_classes",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_commitment_id",
                table: "training_classes",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_curriculum_id",
                table: "training_classes",
                column: "curriculum_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_unit_state_starts",
                table: "training_classes",
                columns: new[] { "unit", "state", "starts" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "agreement_history");

            migrationBuilder.DropTable(
                name: "agreement_parties");

            migrationBuilder.DropTable(
                name: "agreement_sectors");

            migrationBuilder.DropTable(
                name: "agreement_units");

            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "appointments");

            migrationBuilder.DropTable(
                name: "assessment_results");

            migrationBuilder.DropTable(
                name: "attendance_corrections");

            migrationBuilder.DropTable(
                name: "attendance_marks");

            migrationBuilder.DropTable(
                name: "certificate_numbers");

            migrationBuilder.DropTable(
                name: "certificates");

            migrationBuilder.DropTable(
                name: "class_history");

            migrationBuilder.DropTable(
                name: "class_sessions");

            migrationBuilder.DropTable(
                name: "commitment_history");

            migrationBuilder.DropTable(
                name: "commitment_supporting");

            migrationBuilder.DropTable(
                name: "eligibility_assessments");

            migrationBuilder.DropTable(
                name: "eligibility_decisions");

            migrationBuilder.DropTable(
                name: "enrolment_history");

            migrationBuilder.DropTable(
                name: "holidays");

            migrationBuilder.DropTable(
                name: "kbli_classes");

            migrationBuilder.DropTable(
                name: "participant_changes");

            migrationBuilder.DropTable(
                name: "participant_custody_changes");

            migrationBuilder.DropTable(
                name: "participant_discipline");

            migrationBuilder.DropTable(
                name: "participant_disclosures");

            migrationBuilder.DropTable(
                name: "participant_facts");

            migrationBuilder.DropTable(
                name: "participant_journey");

            migrationBuilder.DropTable(
                name: "participant_offence_changes");

            migrationBuilder.DropTable(
                name: "participant_words");

            migrationBuilder.DropTable(
                name: "progress_history");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "roster_file_parts");

            migrationBuilder.DropTable(
                name: "roster_import_rows");

            migrationBuilder.DropTable(
                name: "rule_sets");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "enrolments");

            migrationBuilder.DropTable(
                name: "participant_custody");

            migrationBuilder.DropTable(
                name: "participant_offences");

            migrationBuilder.DropTable(
                name: "progress_entries");

            migrationBuilder.DropTable(
                name: "roster_imports");

            migrationBuilder.DropTable(
                name: "selection_minutes");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "commitments");

            migrationBuilder.DropTable(
                name: "training_classes");

            migrationBuilder.DropTable(
                name: "clauses");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "curricula");

            migrationBuilder.DropTable(
                name: "agreements");
        }
    }
}
