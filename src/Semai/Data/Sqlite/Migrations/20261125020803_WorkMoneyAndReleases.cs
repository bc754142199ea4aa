using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WorkMoneyAndReleases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "participant_disclosures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "departures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departures", x => x.id);
                    table.ForeignKey(
                        name: "fk_departures_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_unit = table.Column<int>(type: "INTEGER", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_unit = table.Column<int>(type: "INTEGER", nullable: true),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kept = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 70, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_overs", x => x.id);
                    table.ForeignKey(
                        name: "fk_hand_overs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_accounts", x => x.id);
                    table.CheckConstraint("ck_ledger_accounts_never_below_nought", "CASE WHEN kind IN ('Bank', 'Receivable', 'Material') THEN balance >= 0 WHEN kind = 'WorkingCapital' THEN 1 = 1 ELSE balance <= 0 END");
                });

            migrationBuilder.CreateTable(
                name: "ledger_books",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    last_no = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_books", x => x.unit);
                });

            migrationBuilder.CreateTable(
                name: "ledger_totals",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    debits = table.Column<long>(type: "INTEGER", nullable: false),
                    credits = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_totals", x => new { x.unit, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "production_numbers",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_numbers", x => new { x.unit, x.kind, x.year });
                });

            migrationBuilder.CreateTable(
                name: "production_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    buyer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pattern = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    split_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    split_version = table.Column<int>(type: "INTEGER", nullable: true),
                    margin = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cancelled_why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    delivered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_orders_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "release_continuations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    with = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    in_error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    in_error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_continuations", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_continuations_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "release_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    witness = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_plans_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "savings_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_unit = table.Column<int>(type: "INTEGER", nullable: false),
                    to_unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    prepared_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    prepared_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    received_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_savings_moves", x => x.id);
                    table.CheckConstraint("ck_savings_moves_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_savings_moves_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_hours_books",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    sheets = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_hours_books", x => x.unit);
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    witness = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    minutes_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    minutes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workers", x => x.id);
                    table.ForeignKey(
                        name: "fk_workers_eligibility_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "eligibility_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_workers_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "departure_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    departure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departure_history", x => new { x.departure_id, x.no });
                    table.ForeignKey(
                        name: "fk_departure_history_departures_departure_id",
                        column: x => x.departure_id,
                        principalTable: "departures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_over_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    hand_over_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_over_history", x => new { x.hand_over_id, x.no });
                    table.ForeignKey(
                        name: "fk_hand_over_history_hand_overs_hand_over_id",
                        column: x => x.hand_over_id,
                        principalTable: "hand_overs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    memo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    source = table.Column<Guid>(type: "TEXT", nullable: false),
                    reverses = table.Column<long>(type: "INTEGER", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_ledger_entries_ledger_books_unit",
                        column: x => x.unit,
                        principalTable: "ledger_books",
                        principalColumn: "unit",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_entries_ledger_entries_reverses",
                        column: x => x.reverses,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    workshop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    planned = table.Column<int>(type: "INTEGER", nullable: false),
                    began_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    made = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_batches_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_deliveries_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_invoices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    credited = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoices", x => x.id);
                    table.CheckConstraint("ck_production_invoices_owed", "amount > 0 AND credited >= 0 AND paid >= 0 AND credited + paid <= amount");
                    table.ForeignKey(
                        name: "fk_production_invoices_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_material_purchases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_material_purchases", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_material_purchases_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_order_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_history", x => new { x.order_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_order_history_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_order_items",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    product = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    delivered = table.Column<int>(type: "INTEGER", nullable: false),
                    returned = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_items", x => new { x.order_id, x.no });
                    table.CheckConstraint("ck_production_order_items_counts", "delivered <= accepted AND returned <= delivered AND delivered - returned <= quantity AND price > 0");
                    table.ForeignKey(
                        name: "fk_production_order_items_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_order_materials",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    for_item = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_cost = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_materials", x => new { x.order_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_order_materials_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_plan_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 410, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plan_history", x => new { x.plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_release_plan_history_release_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "release_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_plan_steps",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 2400, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 2400, nullable: false),
                    responsible = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2400, nullable: true),
                    settled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_plan_steps", x => new { x.plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_release_plan_steps_release_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "release_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "worker_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worker_history", x => new { x.worker_id, x.no });
                    table.ForeignKey(
                        name: "fk_worker_history_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ledger_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_lines", x => x.id);
                    table.CheckConstraint("ck_ledger_lines_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "fk_ledger_lines_ledger_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "ledger_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_lines_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "state_deposits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    billing_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    billed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: true),
                    billed_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    billed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    paid_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_state_deposits", x => x.id);
                    table.CheckConstraint("ck_state_deposits_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_state_deposits_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawals", x => x.id);
                    table.CheckConstraint("ck_withdrawals_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_withdrawals_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_withdrawals_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_batch_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_batch_history", x => new { x.batch_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_batch_history_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_quality_checks",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_quality_checks", x => new { x.batch_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_quality_checks_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    late_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    client_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    settlement_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_entries", x => x.id);
                    table.CheckConstraint("ck_work_entries_amounts", "minutes > 0 AND pieces >= 0");
                    table.ForeignKey(
                        name: "fk_work_entries_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_entries_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_delivery_lines",
                columns: table => new
                {
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    returned = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_delivery_lines", x => new { x.delivery_id, x.item_no });
                    table.CheckConstraint("ck_production_delivery_lines_counts", "quantity > 0 AND returned >= 0 AND returned <= quantity");
                    table.ForeignKey(
                        name: "fk_production_delivery_lines_production_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "production_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_returns",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_returns", x => new { x.delivery_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_returns_production_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "production_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_invoice_lines",
                columns: table => new
                {
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoice_lines", x => new { x.invoice_id, x.item_no });
                    table.ForeignKey(
                        name: "fk_production_invoice_lines_production_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "production_invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_invoice_payments",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoice_payments", x => new { x.invoice_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_invoice_payments_production_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "production_invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    withdrawal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawal_history", x => new { x.withdrawal_id, x.no });
                    table.ForeignKey(
                        name: "fk_withdrawal_history_withdrawals_withdrawal_id",
                        column: x => x.withdrawal_id,
                        principalTable: "withdrawals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_departures_participant_id",
                table: "departures",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_departures_running_key",
                table: "departures",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_departures_unit_state_released_on",
                table: "departures",
                columns: new[] { "unit", "state", "released_on" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_participant_id_state",
                table: "hand_overs",
                columns: new[] { "participant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_running_key",
                table: "hand_overs",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_to_id_state",
                table: "hand_overs",
                columns: new[] { "to_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_unit_state",
                table: "hand_overs",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_accounts_holder",
                table: "ledger_accounts",
                column: "holder");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_accounts_unit_kind_holder",
                table: "ledger_accounts",
                columns: new[] { "unit", "kind", "holder" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_reverses",
                table: "ledger_entries",
                column: "reverses",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_source_kind",
                table: "ledger_entries",
                columns: new[] { "source", "kind" },
                unique: true,
                filter: "reverses IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_unit_no",
                table: "ledger_entries",
                columns: new[] { "unit", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_lines_account_id_id",
                table: "ledger_lines",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_lines_entry_id",
                table: "ledger_lines",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_order_id",
                table: "production_batches",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_unit_number",
                table: "production_batches",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_unit_state",
                table: "production_batches",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_invoice_id",
                table: "production_deliveries",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_order_id",
                table: "production_deliveries",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_unit_number",
                table: "production_deliveries",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_order_id",
                table: "production_invoices",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_unit_due_on",
                table: "production_invoices",
                columns: new[] { "unit", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_unit_number",
                table: "production_invoices",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_material_purchases_order_id",
                table: "production_material_purchases",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_business_id",
                table: "production_orders",
                column: "business_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_commitment_id",
                table: "production_orders",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_unit_number",
                table: "production_orders",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_unit_state",
                table: "production_orders",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_release_continuations_participant_id",
                table: "release_continuations",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_plan_steps_standing_due",
                table: "release_plan_steps",
                columns: new[] { "standing", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_participant_id",
                table: "release_plans",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_running_key",
                table: "release_plans",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_release_plans_unit_state",
                table: "release_plans",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_from_unit_state",
                table: "savings_moves",
                columns: new[] { "from_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_participant_id",
                table: "savings_moves",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_running_key",
                table: "savings_moves",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_to_unit_state",
                table: "savings_moves",
                columns: new[] { "to_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_billing_code",
                table: "state_deposits",
                column: "billing_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_entry_id",
                table: "state_deposits",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_receipt",
                table: "state_deposits",
                column: "receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_unit_id",
                table: "state_deposits",
                columns: new[] { "unit", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_entry_id",
                table: "withdrawals",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_participant_id",
                table: "withdrawals",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_unit_state_id",
                table: "withdrawals",
                columns: new[] { "unit", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_batch_id_participant_id_day",
                table: "work_entries",
                columns: new[] { "batch_id", "participant_id", "day" },
                unique: true,
                filter: "error_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_client_key",
                table: "work_entries",
                column: "client_key",
                unique: true,
                filter: "client_key IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_order_id_settlement_id",
                table: "work_entries",
                columns: new[] { "order_id", "settlement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_participant_id_day",
                table: "work_entries",
                columns: new[] { "participant_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_settlement_id",
                table: "work_entries",
                column: "settlement_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_decision_id",
                table: "workers",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_participant_id",
                table: "workers",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_running_key",
                table: "workers",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_workers_unit_state",
                table: "workers",
                columns: new[] { "unit", "state" });

            // What is written stays, whoever asks: a mistake is taken back by another entry.
            foreach (var table in new[] { "ledger_entries", "ledger_lines" })
                foreach (var act in new[] { "UPDATE", "DELETE" })
                    migrationBuilder.Sql($"CREATE TRIGGER {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "ledger_entries", "ledger_lines" })
                foreach (var act in new[] { "update", "delete" })
                    migrationBuilder.Sql($"DROP TRIGGER {table}_no_{act};");

            migrationBuilder.DropTable(
                name: "departure_history");

            migrationBuilder.DropTable(
                name: "hand_over_history");

            migrationBuilder.DropTable(
                name: "ledger_lines");

            migrationBuilder.DropTable(
                name: "ledger_totals");

            migrationBuilder.DropTable(
                name: "production_batch_history");

            migrationBuilder.DropTable(
                name: "production_delivery_lines");

            migrationBuilder.DropTable(
                name: "production_invoice_lines");

            migrationBuilder.DropTable(
                name: "production_invoice_payments");

            migrationBuilder.DropTable(
                name: "production_material_purchases");

            migrationBuilder.DropTable(
                name: "production_numbers");

            migrationBuilder.DropTable(
                name: "production_order_history");

            migrationBuilder.DropTable(
                name: "production_order_items");

            migrationBuilder.DropTable(
                name: "production_order_materials");

            migrationBuilder.DropTable(
                name: "production_quality_checks");

            migrationBuilder.DropTable(
                name: "production_returns");

            migrationBuilder.DropTable(
                name: "release_continuations");

            migrationBuilder.DropTable(
                name: "release_plan_history");

            migrationBuilder.DropTable(
                name: "release_plan_steps");

            migrationBuilder.DropTable(
                name: "savings_moves");

            migrationBuilder.DropTable(
                name: "state_deposits");

            migrationBuilder.DropTable(
                name: "withdrawal_history");

            migrationBuilder.DropTable(
                name: "work_entries");

            migrationBuilder.DropTable(
                name: "work_hours_books");

            migrationBuilder.DropTable(
                name: "worker_history");

            migrationBuilder.DropTable(
                name: "departures");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "ledger_accounts");

            migrationBuilder.DropTable(
                name: "production_invoices");

            migrationBuilder.DropTable(
                name: "production_deliveries");

            migrationBuilder.DropTable(
                name: "release_plans");

            migrationBuilder.DropTable(
                name: "withdrawals");

            migrationBuilder.DropTable(
                name: "production_batches");

            migrationBuilder.DropTable(
                name: "workers");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "production_orders");

            migrationBuilder.DropTable(
                name: "ledger_books");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "participant_disclosures");
        }
    }
}
